namespace Regiotafel.Kennisbank.Deur;

/// <summary>A meeting of the network as everyone may read it.</summary>
/// <param name="Soort">netwerksessie, startbijeenkomst …: a word for the reader.</param>
/// <param name="Uitkomst">What came of it; empty when nobody wrote that.</param>
/// <param name="IsVoorbeeld">Invented for a demonstration.</param>
public sealed record Sessieblad(
    Guid Id,
    string Regio,
    DateOnly Datum,
    string Soort,
    string Thema,
    IReadOnlyList<string> Partijen,
    string Uitkomst,
    bool IsVoorbeeld
);
