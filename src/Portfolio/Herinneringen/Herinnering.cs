namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>A digest that went out to one person, with the link that may be used once.</summary>
internal sealed class Herinnering
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid AanbiederId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required DateOnly Dag { get; init; }

    /// <summary>Until when the link works.</summary>
    public required DateTime Tot { get; init; }
    public DateTime? GebruiktOp { get; init; }
}
