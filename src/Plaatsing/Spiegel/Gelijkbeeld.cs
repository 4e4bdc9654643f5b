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
        Gelijkgroep.Dicht(
            Alle.Telling,
            [
                .. Gevallen
                    .GroupBy(g => g.Profiel)
                    .OrderBy(g => g.Key is null)
                    .ThenByDescending(g => Zorgprofiel.Van(g.Key ?? "", Dag)?.Groep, StringComparer.Ordinal)
                    .ThenBy(g => Zorgprofiel.Van(g.Key ?? "", Dag)?.Nummer)
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => Gelijkgroep.Van(Profiel(g.Key), g, Regio)),
            ]
        );

    public IReadOnlyList<Gelijkgroep> Leeftijden =>
        Gelijkgroep.Dicht(
            Alle.Telling,
            [
                .. Gevallen
                    .GroupBy(g => g.Leeftijd is { } l ? Array.FindLastIndex(Banden, b => b.Vanaf <= l) : Banden.Length)
                    .OrderBy(g => g.Key)
                    .Select(g => Gelijkgroep.Van(g.Key < Banden.Length ? Banden[g.Key].Naam : Onbekend, g, Regio)),
            ]
        );

    /// <summary>
    /// A case with two classes stands in both. Who has none is hidden when everybody without them, or that without a class that is read
    /// as well, are a few.
    /// </summary>
    public IReadOnlyList<Gelijkgroep> Klassen
    {
        get
        {
            var alle = Alle.Telling;
            var klassen = Complexiteit
                .Lijst.GeldigOp(Dag)
                .Select(k => Gelijkgroep.Van(k.Omschrijving, Gevallen.Where(g => g.Klassen.Contains(k.Code)), Regio))
                .Select(g => g.Naast(alle))
                .ToList();
            var geen = Gelijkgroep.Van("geen van deze", Gevallen.Where(g => g.Klassen.Count == 0), Regio).Naast(alle);
            return [klassen.Aggregate(geen, (g, k) => g.Naast(alle.Zonder(k.Gezien))), .. klassen];
        }
    }

    private string Profiel(string? code) =>
        code is null ? Onbekend
        : Zorgprofiel.Van(code, Dag) is { } p ? $"{p.Kort} {p.Naam}"
        : code;
}
