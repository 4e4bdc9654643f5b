namespace Regiotafel.Regioplan.Deur;

/// <summary>A meeting of the network.</summary>
/// <param name="Soort">Its kind in a word: netwerksessie.</param>
/// <param name="Uitkomst">What came of it; empty when nobody wrote that.</param>
/// <param name="IsVoorbeeld">Invented for a demonstration.</param>
public sealed record Plansessie(
    DateOnly Datum,
    string Soort,
    string Thema,
    IReadOnlyList<string> Partijen,
    string Uitkomst,
    bool IsVoorbeeld
);
