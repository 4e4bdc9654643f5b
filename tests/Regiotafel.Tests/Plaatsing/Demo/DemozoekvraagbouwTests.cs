using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Demo;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Proef;

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

    [Fact]
    public void Twaalf_maanden_van_voorstellen_die_elk_op_orde_zijn()
    {
        var (een, twee) = (Verleden(), Verleden());

        Assert.Equal(een.Select(v => v.Voorstel.Id), twee.Select(v => v.Voorstel.Id));
        Assert.Equal(een.Select(v => v.Voorstel.Momentopname), twee.Select(v => v.Voorstel.Momentopname));
        Assert.InRange(een.Count, 350, 700);
        Assert.InRange(een.Count(v => v.Plaatsing is not null), 180, 260);
        Assert.InRange(een.Count(v => v.Afwijzing is not null), 120, 400);
        // Every month has some, and every kind of no is there.
        Assert.Equal(
            12,
            een.Where(v => v.Afwijzing is not null)
                .Select(v => (v.Afwijzing!.Op.Year, v.Afwijzing.Op.Month))
                .Where(m => m != (2025, 11))
                .Distinct()
                .Count()
        );
        Assert.Equal(3, een.Select(v => v.Afwijzing?.DoorWie).OfType<Partij>().Distinct().Count());
        Assert.All(
            een,
            v =>
            {
                var (begin, eind) = (v.Stappen.Min(s => s.Op), v.Stappen.Max(s => s.Op));
                Assert.InRange(begin, VasteTijd.Begin.AddDays(-366), VasteTijd.Begin.AddDays(1));
                Assert.True(eind <= VasteTijd.Begin.AddDays(1), $"{eind}");
                // Nothing that runs here says that a place is held, for the register holds none of them.
                Assert.Equal(v.Voorstel.Loopt, v.Voorstel.Gevraagd);
                Assert.Equal(v.Voorstel.Staat == Voorstelstaat.Afgewezen, v.Afwijzing is not null);
                Assert.Equal(v.Voorstel.Staat == Voorstelstaat.Geplaatst, v.Plaatsing is not null);
            }
        );
    }

    private static readonly IReadOnlyList<Plek> Plekken =
    [
        Plek("EEN-000001", "880"),
        Plek("EEN-000002", "884"),
        Signaal(Plek("EEN-000003", "884")),
    ];

    private static readonly Demoindiener[] Indieners =
    [
        new(Guid.Parse("a0000000-0000-4000-8000-000000000001"), "Demo", Guid.Empty, "Bram Demo"),
    ];

    private static List<Demovoorstel> Verleden()
    {
        var verleden = new Demoverleden("5521", Dag, Plekken, Indieners);
        var wachtend = Maak().Take(250).SelectMany((d, i) => verleden.Wachtend(d, i)).ToList();
        Assert.InRange(wachtend.Count(v => v.Voorstel.Loopt), 3, 40);
        var gezien = new HashSet<string>(Maak().Select(d => d.Zoekvraag.Code.Tekens), StringComparer.Ordinal);
        foreach (var nummer in Enumerable.Range(310, 260))
        {
            if (verleden.Geplaatst(nummer) is { } geplaatst)
            {
                Assert.True(gezien.Add(geplaatst.Deel.Zoekvraag.Code.Tekens));
                Assert.Equal(Zoekvraagstaat.Geplaatst, geplaatst.Deel.Zoekvraag.Staat);
                Assert.True(geplaatst.Deel.Zoekvraag.WachtSinds <= geplaatst.Voorstellen[^1].Plaatsing!.GestartOp);
                wachtend.AddRange(geplaatst.Voorstellen);
            }
        }
        return wachtend;
    }

    private static List<Demozoekvraag> Maak()
    {
        var bouw = new Demozoekvraagbouw("5521", Dag, Plekken, Indieners);
        return [.. Enumerable.Range(0, 310).Select(i => bouw.Maak(i, doorstroom: i >= 250))];
    }

    private static Plek Signaal(Plek plek) => plek with { Groep = plek.Groep with { Zekerheid = "indicatief" } };

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
