namespace Regiotafel.Web.Levering;

/// <summary>A plain question for a page, as it stands in the bytes that came in.</summary>
internal readonly ref struct Kalevraag
{
    public ReadOnlySpan<byte> Pad { get; init; }
    public ReadOnlySpan<byte> Host { get; init; }
    public Inpakking Neemt { get; init; }

    /// <summary>How many bytes the question takes; what follows is the next one.</summary>
    public int Lengte { get; init; }
}
