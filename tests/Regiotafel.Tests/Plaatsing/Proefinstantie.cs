using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Portfolio.Criteria;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>Small random instances in which most pairs are decided by one thing, so that all kinds of chains occur.</summary>
internal static class Proefinstantie
{
    private static readonly DateOnly Dag = Voorbeeldpaar.Moment.Datum;

    /// <summary>At most so many zoekvragen and groepen.</summary>
    public static Instantie Maak(int zaad, int zoekvragen = 8, int groepen = 6)
    {
        var toeval = new Random(zaad);
        var rijen = Enumerable
            .Range(0, toeval.Next(1, groepen + 1))
            .Select(g => new Groepregel(Groep(toeval, g), toeval.Next(3) == 0 ? toeval.Next(1, 3) : 0))
            .ToList();
        return new(
            $"proef-{zaad}",
            Dag,
            new(
                42,
                14,
                new Dictionary<string, int> { ["6"] = 13, ["7"] = toeval.Next(1, 20) },
                toeval.Next(2) + 2,
                "zaad"
            ),
            rijen,
            [.. Enumerable.Range(0, toeval.Next(1, zoekvragen + 1)).Select(z => Zoekvraag(toeval, z, rijen))]
        );
    }

    /// <summary>One groep for zorgprofiel 880, and somebody who waits with each of these zorgprofielen; null: not known.</summary>
    public static Instantie Klein(int vrij, params string?[] profielen) =>
        new(
            "klein",
            Dag,
            new(42, 14, new Dictionary<string, int>(), 3, "zaad"),
            [new(Voorbeeldpaar.PassendePlek with { Code = "G-0", Profielen = ["880"] }, vrij)],
            [
                .. profielen.Select(
                    (profiel, z) =>
                        new Zoekvraagregel($"Z-{z}", Voorbeeldpaar.Client with { Profiel = profiel })
                        {
                            WachtSinds = Dag.AddDays(-10),
                        }
                ),
            ]
        );

    private static Groep Groep(Random toeval, int nummer) =>
        Voorbeeldpaar.PassendePlek with
        {
            Code = $"G-{nummer}",
            Locatie = $"L-{nummer / 2}",
            Aanbieder = $"A-{nummer / 3}",
            Profielen = Deel(toeval, "880", "882", "884"),
            Leveringsvormen = ["4"],
            BevestigdOp = Dag.AddDays(-toeval.Next(15)),
            Plek = toeval.Next(5) == 0 ? null : new(900 + toeval.Next(400), 4000),
        };

    private static Zoekvraagregel Zoekvraag(Random toeval, int nummer, List<Groepregel> groepen)
    {
        var bewoner = toeval.Next(2) == 0;
        var profiel = Voorbeeldpaar.Client with
        {
            Doorstroom = bewoner,
            Toestemming = bewoner && toeval.Next(5) > 0,
            Status = bewoner ? null : new[] { "6", "6", "7", "2" }[toeval.Next(4)],
            Profiel = new[] { "880", "882", "884" }[toeval.Next(3)],
            Voorkeuren = toeval.Next(2) == 0 ? [] : [$"G-{toeval.Next(6)}", $"L-{toeval.Next(3)}"],
            Netwerk = toeval.Next(4) == 0 ? null : new(900 + toeval.Next(400), 4000),
        };
        return new($"Z-{nummer}", profiel)
        {
            WachtSinds = bewoner ? null : Dag.AddDays(-toeval.Next(300)),
            VorigeAanbieder = toeval.Next(2) == 0 ? null : $"A-{toeval.Next(2)}",
            HuidigeGroep = bewoner ? groepen[toeval.Next(groepen.Count)].Code : null,
            VerkeerdePlek = bewoner && toeval.Next(2) == 0,
        };
    }

    private static string[] Deel(Random toeval, params string[] lijst) => [.. lijst.Where(_ => toeval.Next(10) < 6)];
}
