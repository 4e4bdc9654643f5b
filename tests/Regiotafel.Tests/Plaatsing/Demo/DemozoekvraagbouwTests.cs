using Regiotafel.Plaatsing.Demo;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Plaatsing.Demo;

/// <summary>The invented waiting list: the same every time, and without a value that is not allowed.</summary>
public sealed class DemozoekvraagbouwTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void Dezelfde_wachtlijst_bij_hetzelfde_register_met_alleen_waarden_van_de_lijst()
    {
        var (een, twee) = (Maak(), Maak());

        Assert.Equal(een.Select(d => d.Zoekvraag.Code), twee.Select(d => d.Zoekvraag.Code));
        Assert.Equal(310, een.Select(d => d.Zoekvraag.Code).Distinct().Count());
        Assert.All(
            een.SelectMany(d => d.Feiten),
            f => Assert.True(Feitcode.Geldig(f.Code, f.Waarde, Dag), $"{f.Code}={f.Waarde}")
        );
        Assert.All(een.SelectMany(d => d.Statussen), s => Assert.True(s.Tot is null || s.Tot >= s.Vanaf));
        Assert.InRange(een.Count(d => d.Statussen.Exists(s => s is { Tot: null, Leveringsstatus: "6" })), 15, 45);
        Assert.InRange(een.Count(d => d.Gronden.Count > 0), 40, 60);
        // The profile is sometimes missing, and then the case does not seek yet.
        Assert.Contains(een, d => d.Zoekvraag.Staat == Zoekvraagstaat.Concept);
        Assert.All(een, d => Assert.InRange(d.Zoekvraag.WachtSinds ?? Dag, Dag.AddDays(-640), Dag));
    }

    private static List<Demozoekvraag> Maak()
    {
        var bouw = new Demozoekvraagbouw(
            "5521",
            Dag,
            [Plek("EEN-000001", "880"), Plek("EEN-000002", "884")],
            [new Demoindiener(Guid.Parse("a0000000-0000-4000-8000-000000000001"), "Demo", Guid.Empty, "Bram Demo")]
        );
        return [.. Enumerable.Range(0, 310).Select(i => bouw.Maak(i, doorstroom: i >= 250))];
    }

    private static Plek Plek(string code, string profiel)
    {
        var id = new Guid(Enumerable.Range(0, 16).Select(i => (byte)(code[^1] + i)).ToArray());
        return new Plek(
            id,
            new Groep(code, "LOC-000001", id.ToString(), "5521")
            {
                Financiering = ["WlzW"],
                Profielen = [profiel],
                Leveringsvormen = ["4"],
            },
            new Plekplaats
            {
                AanbiederId = id,
                Aanbieder = "Demo",
                LocatieId = id,
                Locatiecode = "LOC-000001",
                Locatie = "Demohuis",
                Woonplaats = "Demostad",
                EenheidId = id,
                Eenheidcode = code,
                Eenheid = "Groep",
                Regio = "5521",
                Gemeente = "Demostad",
            }
        )
        {
            Vrij = 1,
            IetsVrij = true,
            Totaal = 5,
            Status = "open",
            Reden = null,
            BevestigdOp = null,
            Versheid = "vers",
            Telefoon = null,
            Gast = false,
            Verborgen = [],
        };
    }
}
