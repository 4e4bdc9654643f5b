namespace Regiotafel.Cijfers.Metingen;

/// <summary>A delivery gave this meting; another delivery with the same ingredients gives the same one.</summary>
internal sealed class Leveringmeting
{
    public required Guid LeveringId { get; init; }
    public required string Regio { get; init; }
    public required string MetingId { get; init; }
}
