namespace Regiotafel.Cijfers.Screening;

/// <summary>The order of bytes.</summary>
internal static class Volgorde
{
    /// <summary>Below, at or above zero, for two texts of which the first bytes are known to be equal.</summary>
    public static int NaGedeeld(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int gedeeld) =>
        gedeeld < a.Length && gedeeld < b.Length ? a[gedeeld] - b[gedeeld] : a.Length - b.Length;
}
