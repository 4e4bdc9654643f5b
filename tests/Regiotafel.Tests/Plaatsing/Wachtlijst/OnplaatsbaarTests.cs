using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Plaatsing.Wachtlijst;

/// <summary>Who fits nowhere and why, counted by hand.</summary>
public sealed class OnplaatsbaarTests
{
    private static readonly DateOnly Dag = Plekproef.Dag;

    [Fact]
    public void Ieder_telt_een_keer_bij_de_plek_die_het_dichtst_bij_komt()
    {
        // One place for 882 without a word on wheelchairs; one for 884 that is full and has one.
        var rolstoel = new Dictionary<string, bool>(StringComparer.Ordinal) { ["rolstoel"] = true };
        List<Plek> plekken =
        [
            Plekproef.Plek(),
            Plekproef.Plek(g => g with { Code = "EEN-000002-b", Profielen = ["884"], Voorzieningen = rolstoel }) with
            {
                Vrij = 0,
            },
        ];
        var uit = Van(
            plekken,
            // Fits and is free; fits and is full.
            [Plekproef.Zoekvraag("7", 5)],
            Keer(11, () => Plekproef.Zoekvraag("7", 5, ("PRO", "884"))),
            // The place for 882 lacks one fact, the other has another profile: one unknown is nearer.
            Keer(12, () => Plekproef.Zoekvraag("7", 5, ("VRZ.rolstoel", "nodig"))),
            // Another profile than both and a wheelchair: at 884 only the profile is wrong.
            Keer(10, () => Plekproef.Zoekvraag("6", 5, ("PRO", "864"), ("VRZ.rolstoel", "nodig")))
        );

        Assert.Equal((22, 11, null), (uit.Aantal, uit.Vol, uit.Overig));
        Assert.Equal(
            [("VRZ.rolstoel", "geschikt voor een rolstoel", 12), ("PRO", "zorgprofiel", 10)],
            uit.Redenen.Select(r => (string.Join('+', r.Criteria), r.Woorden, r.Aantal))
        );
        var rond = uit.Rond(zietAlles: false);
        Assert.Equal((20, 10, null), (rond.Aantal, rond.Vol, rond.Overig));
        Assert.Equal([10, 10], rond.Redenen.Select(r => r.Aantal));
        Assert.Same(uit, uit.Rond(zietAlles: true));
    }

    [Theory]
    // Twelve and nine: nine alone could be had from the total of 21, so both stand together.
    [InlineData("PRO:12 FIN:9", "", 21)]
    [InlineData("PRO:12 FIN:11 LEV:9", "PRO:12", 20)]
    [InlineData("PRO:12 FIN:6 LEV:5", "PRO:12", 11)]
    [InlineData("PRO:12 FIN:11", "PRO:12 FIN:11", null)]
    [InlineData("PRO:4", "", null)]
    // Two rare needs are told as one kind; a frequent one keeps its name.
    [InlineData("CON.lvb:6 CON.agressie:6 CON.brandgevaar:11", "CON:12 CON.brandgevaar:11", null)]
    public void Geen_klein_getal_is_te_lezen_of_uit_te_rekenen(string redenen, string gezien, int? overig)
    {
        var lijst = redenen
            .Split(' ')
            .Select(r => r.Split(':'))
            .SelectMany(r => Enumerable.Repeat(r[0], int.Parse(r[1])))
            .ToList();

        var uit = Onplaatsbaartelling.Bundel(lijst, vol: 3, Dag);

        Assert.Equal(gezien, string.Join(' ', uit.Redenen.Select(r => $"{r.Criteria[0]}:{r.Aantal}")));
        Assert.Equal((overig, null), (uit.Overig, uit.Vol));
    }

    [Fact]
    public void Een_voorwaarde_die_niet_te_lezen_is_wordt_niet_genoemd()
    {
        var plek = Plekproef.Plek(
            g =>
                g with
                {
                    ContraIndicaties = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["agressie"] = "sluit_uit",
                    },
                },
            ["CON.agressie"]
        );
        var uit = Van([plek], Keer(10, () => Plekproef.Zoekvraag("7", 5)));

        Assert.Equal("contra-indicatie", Assert.Single(uit.Redenen).Woorden);
    }

    [Fact]
    public void Wie_met_een_ontheffing_past_telt_niet_als_onplaatsbaar()
    {
        // Not counted as fitting nowhere, but as one for whom all that fits is full: eleven so that the count is told.
        var plek = Plekproef.Plek() with
        {
            Vrij = 0,
        };
        var wie = Keer(11, () => Plekproef.Zoekvraag("7", 5, ("PRO", "884")));
        var vorm = new Profielvorm([plek.Plaats], [plek]);
        var los = new OntheffingTot(plek.Groep.Code, "PRO", Dag.AddDays(1));

        var zonder = Onplaatsbaartelling.Van(wie, [plek], vorm.Profiel, Dag);
        var met = Onplaatsbaartelling.Van(wie, [plek], b => vorm.Profiel(b) with { Ontheffingen = [los] }, Dag);

        Assert.Equal((11, null), (zonder.Aantal, zonder.Vol));
        Assert.Equal((null, 11), (met.Aantal, met.Vol));
        Assert.Empty(met.Redenen);
    }

    private static Regiotafel.Plaatsing.Deur.Onplaatsbaar Van(
        List<Plek> plekken,
        params IReadOnlyList<Zoekvraagbeeld>[] groepen
    )
    {
        var vorm = new Profielvorm(plekken.Select(p => p.Plaats).DistinctBy(p => p.EenheidId), plekken);
        return Onplaatsbaartelling.Van(groepen.SelectMany(g => g), plekken, vorm.Profiel, Dag);
    }

    private static List<Zoekvraagbeeld> Keer(int aantal, Func<Zoekvraagbeeld> maak) =>
        [.. Enumerable.Range(0, aantal).Select(_ => maak())];
}
