namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>What a passkey must sign: for one use, within a few minutes.</summary>
internal sealed class Uitdaging
{
    public static readonly TimeSpan Geldig = TimeSpan.FromMinutes(5);

    /// <summary>Hash of the reference that the page holds.</summary>
    public string Afdruk { get; init; } = "";
    public string Staat { get; init; } = "";
    public DateTime Tot { get; init; }
}
