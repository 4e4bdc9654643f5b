namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>What became of a proposal: at most one, and it stands.</summary>
internal sealed class Definitiebesluit
{
    public required Guid VoorstelId { get; init; }
    public required string Regio { get; init; }
    public required Vaststelsoort Soort { get; init; }

    /// <summary>Who proposed: the store itself refuses that the same person approves.</summary>
    public required Guid IndienerId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>Why it was refused; empty for the rest.</summary>
    public required string Reden { get; init; }
}
