namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A text of a section that was saved; never changed.</summary>
internal sealed class Sectieversie
{
    public required Guid SectieId { get; init; }

    /// <summary>1 for the first text; the row version of the section also goes up when nothing is written.</summary>
    public required int Nummer { get; init; }
    public required string Regio { get; init; }
    public required string Tekst { get; init; }
    public required Versiesoort Soort { get; init; }
    public required Guid AuteurId { get; init; }
    public required string Auteur { get; init; }
    public required DateTime Op { get; init; }
}
