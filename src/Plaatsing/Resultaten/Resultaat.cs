namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>The answer of <c>los-op</c>, schema <c>regiotafel.plaatsing.resultaat/1</c>; fields in the order of the file.</summary>
internal sealed record Resultaat(
    string Instantie,
    DateOnly Datum,
    int? MaxKeten,
    IReadOnlyList<Stap> Toewijzingen,
    IReadOnlyList<Ketenregel> Ketens,
    IReadOnlyList<long> Waarde,
    long Loting,
    IReadOnlyList<long> Bound,
    IReadOnlyList<long> Gap,
    bool Bewezen,
    IReadOnlyList<Knelpunt> Knelpunten,
    Certificaat Certificaat
)
{
    public const string Schema = "regiotafel.plaatsing.resultaat/1";
}
