namespace Regiotafel.Portfolio.Versheid;

/// <summary>How a confirmation came about.</summary>
internal enum BevestigingWijze
{
    Scherm,
    Maillink,
    Telefoon,
    Tafel,
    ImportBewust,
}

/// <summary>Append-only: who said, when and how, that the numbers of an offer are right.</summary>
internal sealed class Bevestiging
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid AanbodId { get; init; }
    public required DateTime Op { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required BevestigingWijze Wijze { get; init; }

    /// <summary>Function spoken to, when it was by telephone.</summary>
    public string? Met { get; init; }
    public required int Vrij { get; init; }
}
