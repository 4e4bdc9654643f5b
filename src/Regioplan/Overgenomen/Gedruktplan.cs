namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>One printed plan, taken over as facts. Never recomputed, rounded or corrected.</summary>
/// <param name="Vorm">What was there to take over.</param>
/// <param name="Teksten">Per section our own short text, Markdown.</param>
internal sealed record Gedruktplan(
    string Code,
    string Titel,
    string Regio,
    string Editie,
    string Uitgever,
    string Vorm,
    IReadOnlyList<Gedruktcijfer> Cijfers,
    IReadOnlyList<Gedrukteuitspraak> Uitspraken,
    IReadOnlyList<Gedrukteuitleg> Leeswijzer,
    IReadOnlyList<Gedruktfeit> Feiten,
    IReadOnlyList<Gedruktproject> Projecten,
    IReadOnlyList<Optelling> Optellingen,
    IReadOnlyList<Verhouding> Verhoudingen,
    IReadOnlyDictionary<string, string> Teksten
)
{
    public Gedruktcijfer Cijfer(string code) => Cijfers.First(c => c.Code == code);

    /// <summary>The entry of the printed leeswijzer for an indicator; null when there is none.</summary>
    public Gedrukteuitleg? Gedrukteuitleg(string indicator) =>
        Leeswijzer.FirstOrDefault(l => l.Indicatoren.Contains(indicator, StringComparer.Ordinal));
}
