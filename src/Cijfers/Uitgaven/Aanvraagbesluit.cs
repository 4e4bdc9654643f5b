namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What became of a request: at most one, and it stands.</summary>
internal sealed class Aanvraagbesluit
{
    public required Guid AanvraagId { get; init; }
    public required string Regio { get; init; }
    public required Besluitsoort Soort { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>Why it was refused; empty for the rest.</summary>
    public required string Reden { get; init; }
}
