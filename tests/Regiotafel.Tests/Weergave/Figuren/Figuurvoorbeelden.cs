using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

/// <summary>One of each kind, with what makes it hard: long names, nothing, one point, negative and huge values.</summary>
internal static class Figuurvoorbeelden
{
    private const string Lang = "Gemeenschappelijke zorgkantoorregio Amstelland-en-De-Meerlanden";
    private static readonly DateOnly Dag = new(2023, 10, 1);

    public static IEnumerable<Figuur> Alle()
    {
        yield return Lijn([new(Dag, 1)]);
        yield return Lijn([
            new(Dag, -5),
            new(Dag.AddDays(40), null),
            new(Dag.AddDays(80), 1_000_000_000, 0, 2_000_000_000),
        ]);
        yield return Stip;
        yield return Trechter;
        yield return Brug;
        yield return Balk;
    }

    public static Lijnfiguur Lijn(IReadOnlyList<Meetpunt> punten) =>
        new()
        {
            Id = "lijn",
            Bevinding = "De stand groeit",
            Wat = "Mensen",
            Bron = "Bron: verzonnen.",
            Van = Dag,
            Tot = punten.Count > 0 ? punten[^1].Dag : Dag,
            Reeksen = [new("zorgkantoorregio's samen", Reeksstijl.Een, punten)],
        };

    private static Stippenfiguur Stip =>
        new()
        {
            Id = "stip",
            Bevinding = "Een regio ligt hoger",
            Wat = "Per 10.000",
            Bron = "Bron: verzonnen.",
            Naamkop = "Regio",
            Waardekop = "Waarde",
            Gemiddelde = 1,
            Rijen =
            [
                .. Enumerable
                    .Range(0, 31)
                    .Select(i => new Stippenrij($"{Lang} {i}", i == 3 ? null : new(i - 4, i - 6, i))),
            ],
        };

    private static Trechterfiguur Trechter =>
        new()
        {
            Id = "trechter",
            Bevinding = "Een regio ligt hoger",
            Wat = "Per 10.000",
            Bron = "Bron: verzonnen.",
            Naamkop = "Regio",
            Waardekop = "Waarde",
            Noemerkop = "Inwoners",
            Gemiddelde = 2,
            Limieten = [new(1, 0, 100, -5, 500), new(1_000_000, 1.9m, 2.1m, 1.8m, 2.2m)],
            Stippen =
            [
                new(Lang, 1_000_000, new(90), "hoger", Puntvorm.Omhoog, Eigen: true),
                new("Twente", 1, null, "te weinig"),
            ],
        };

    private static Brugfiguur Brug =>
        new()
        {
            Id = "brug",
            Bevinding = "De stand daalde",
            Wat = "Mensen",
            Bron = "Bron: verzonnen.",
            Waardekop = "Mensen",
            Restnaam = Lang,
            Begin = new("begin", new(5)),
            Stappen = [new("instroom", new(0)), new("uitstroom", new(9, 8, 10), Eraf: true)],
            Eind = new("eind", new(0)),
        };

    private static Aandeelbalk Balk =>
        new()
        {
            Id = "balk",
            Bevinding = "Bijna alles is van een soort",
            Wat = "Aandeel",
            Bron = "Bron: verzonnen.",
            Naamkop = "Soort",
            Rijen =
            [
                new(
                    Lang,
                    [
                        new(Lang, new(99), Reeksstijl.Een),
                        new("rest", new(0), Reeksstijl.Twee),
                        new(Lang + " B", null, Reeksstijl.Drie),
                    ]
                ),
            ],
        };
}
