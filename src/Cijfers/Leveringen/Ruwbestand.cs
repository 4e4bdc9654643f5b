namespace Regiotafel.Cijfers.Leveringen;

/// <summary>One file of a delivery; its bytes lie encrypted in the data folder, by their hash.</summary>
internal sealed class Ruwbestand
{
    public required Guid LeveringId { get; init; }
    public required string Regio { get; init; }
    public required string Naam { get; init; }

    /// <summary>Of the file as it was brought.</summary>
    public required string Sha256 { get; init; }
    public required long Lengte { get; init; }
}
