using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>Whether one group waits longer or is refused more often than another, over a whole region.</summary>
/// <param name="Van">First day that counts.</param>
/// <param name="Dag">Last day, today.</param>
/// <param name="Gevallen">Every case that was placed or proposed in these days, or waits.</param>
internal sealed record Gelijkbeeld(DateOnly Van, DateOnly Dag, IReadOnlyList<Gelijkgeval> Gevallen)
{
    private static readonly (int Vanaf, string Naam)[] Banden =
    [
        (0, "jonger dan 30"),
        (30, "30 tot en met 44"),
        (45, "45 tot en met 59"),
        (60, "60 tot en met 74"),
        (75, "75 en ouder"),
    ];

    private const string Onbekend = "onbekend";

    private (int, int) Regio => (Gevallen.Sum(g => g.Afgewezen), Gevallen.Sum(g => g.Voorstellen));

    public Gelijkgroep Alle => Gelijkgroep.Van("iedereen", Gevallen, Regio);

    public IReadOnlyList<Gelijkgroep> Profielen =>
        Gelijkgroep.Dicht([
            .. Gevallen
                .GroupBy(g => g.Profiel)
                .OrderBy(g => g.Key is null)
                .ThenByDescending(g => Zorgprofiel.Van(g.Key ?? "", Dag)?.Groep, StringComparer.Ordinal)
                .ThenBy(g => Zorgprofiel.Van(g.Key ?? "", Dag)?.Nummer)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Gelijkgroep.Van(Profiel(g.Key), g, Regio)),
        ]);

    public IReadOnlyList<Gelijkgroep> Leeftijden =>
        Gelijkgroep.Dicht([
            .. Gevallen
                .GroupBy(g => g.Leeftijd is { } l ? Array.FindLastIndex(Banden, b => b.Vanaf <= l) : Banden.Length)
                .OrderBy(g => g.Key)
                .Select(g => Gelijkgroep.Van(g.Key < Banden.Length ? Banden[g.Key].Naam : Onbekend, g, Regio)),
        ]);

    /// <summary>A case with two classes stands in both.</summary>
    public IReadOnlyList<Gelijkgroep> Klassen =>
        [
            Gelijkgroep.Van("geen van deze", Gevallen.Where(g => g.Klassen.Count == 0), Regio),
            .. Complexiteit
                .Lijst.GeldigOp(Dag)
                .Select(k => Gelijkgroep.Van(k.Omschrijving, Gevallen.Where(g => g.Klassen.Contains(k.Code)), Regio)),
        ];

    private string Profiel(string? code) =>
        code is null ? Onbekend
        : Zorgprofiel.Van(code, Dag) is { } p ? $"{p.Kort} {p.Naam}"
        : code;
}
