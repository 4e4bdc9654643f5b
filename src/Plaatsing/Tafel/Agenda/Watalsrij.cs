namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>A what-if as the table sees it: what would change, what it said when it was kept, and what it says today.</summary>
/// <param name="Id">Its point on the agenda.</param>
internal sealed record Watalsrij(Guid Id, string Naam, string Door, DateOnly Op)
{
    /// <summary>The changes as sentences.</summary>
    public required IReadOnlyList<string> Wijzigingen { get; init; }

    /// <summary>A change of it is about what is no longer in the register.</summary>
    public bool Onleesbaar { get; init; }
    public required Watalsuitslag Toen { get; init; }

    /// <summary>Null when a unit of it is no longer in the register.</summary>
    public required Watalsuitslag? Vandaag { get; init; }
    public required IReadOnlyList<string> Besloten { get; init; }
}
