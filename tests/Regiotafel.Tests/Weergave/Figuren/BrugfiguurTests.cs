using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class BrugfiguurTests
{
    // 500 + 120 + 10 - 80 = 550; the end is 540, so the rest is -10.
    private static readonly Brugfiguur Brug = new()
    {
        Id = "brug",
        Bevinding = "De stand groeide met 40",
        Wat = "Mensen met een geldige indicatie in 2025",
        Bron = "Bron: verzonnen.",
        Waardekop = "Mensen",
        Restnaam = "verhuisd",
        Begin = new("begin", new(500, 498, 502)),
        Stappen =
        [
            new("instroom", new(120, 118, 122)),
            new("herintreding", new(10, 8, 12)),
            new("uitstroom", new(80, 78, 82), Eraf: true, new("waarvan overleden", new(25))),
        ],
        Eind = new("eind", new(540, 538, 542)),
    };

    [Fact]
    public void De_rest_sluit_de_som_met_alles_wat_de_afronding_kan_doen() =>
        // Least: 538 - 502 - 122 - 12 + 78 = -20. Most: 542 - 498 - 118 - 8 + 82 = 0.
        Assert.Equal(new Bandwaarde(-10, -20, 0), Brug.Rest);

    [Fact]
    public void De_balken_sluiten_op_elkaar_aan()
    {
        foreach (var svg in new[] { Figuurproef.Breed(Brug), Figuurproef.Smal(Brug) })
        {
            var waarde = Figuurproef.LiggendeAs(svg);
            var balken = svg.QuerySelectorAll("rect.g-brug")
                .Select(balk => (Van: waarde(balk.Getal("x")), Tot: waarde(balk.Getal("x") + balk.Getal("width"))))
                .Select(balk => (Math.Round(balk.Van), Math.Round(balk.Tot)));

            Assert.Equal([(0, 500), (500, 620), (620, 630), (550, 630), (605, 630), (540, 550), (0, 540)], balken);
        }
    }

    [Fact]
    public void De_tabel_geeft_elk_deel_met_teken_en_marge() =>
        Assert.Equal(
            [
                "begin|500|498|502",
                "instroom|+120|118|122",
                "herintreding|+10|8|12",
                "uitstroom|-80|-82|-78",
                "waarvan overleden|-25||",
                "verhuisd|-10|-20|0",
                "eind|540|538|542",
            ],
            Brug.Tabel.Rijen.Select(rij => string.Join('|', rij.Select(cel => cel.Tekst)))
        );

    [Fact]
    public void Zonder_een_van_de_delen_is_er_geen_rest_en_geen_lijn_eroverheen()
    {
        var half = Brug with
        {
            Ontbreekt = "niet geleverd",
            Stappen = [Brug.Stappen[0], new("herintreding", null), Brug.Stappen[2]],
        };

        Assert.Null(half.Rest);
        Assert.Equal(
            ["niet geleverd", "niet te berekenen"],
            half.Tabel.Rijen.Where(rij => rij[1].Ruw.Length == 0).Select(rij => rij[1].Tekst)
        );
        // Only begin to instroom is joined: around herintreding and the rest there is no stock so far.
        Assert.Single(
            Figuurproef.Breed(half).QuerySelectorAll("path.g-as"),
            pad => pad.Punten()[2] < 100 && pad.Punten()[1] > 8
        );
    }

    [Fact]
    public void Zonder_enig_getal_staat_er_dat_er_nog_niets_is()
    {
        var leeg = Brug with
        {
            Begin = new("begin", null),
            Eind = new("eind", null),
            Stappen = [new("instroom", null)],
        };

        Assert.Equal(Grafiek.Leeg, Figuurproef.Breed(leeg).QuerySelector("text")!.TextContent);
    }
}
