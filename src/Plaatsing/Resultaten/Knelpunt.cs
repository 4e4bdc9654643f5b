namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>Urgent zoekvragen that each fit somewhere, and do not fit together: one of them has no place now.</summary>
internal sealed record Knelpunt(
    IReadOnlyList<string> Zoekvragen,
    IReadOnlyList<string> Groepen,
    int Plekken,
    string Zin
)
{
    /// <summary>The sentence of plaatsing-cli.md §5.</summary>
    public static string InWoorden(IReadOnlyList<string> zoekvragen, IReadOnlyList<string> groepen, int plekken) =>
        $"{zoekvragen.Count} urgente zoekvragen ({string.Join(", ", zoekvragen)}) passen samen op maar {plekken} "
        + $"{(plekken == 1 ? "plek" : "plekken")} ({string.Join(", ", groepen)}). Voor één van hen is nu geen plek.";
}
