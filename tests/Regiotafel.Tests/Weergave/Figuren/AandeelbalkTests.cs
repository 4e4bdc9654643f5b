using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class AandeelbalkTests
{
    private static readonly Aandeelbalk Balk = new()
    {
        Id = "balk",
        Bevinding = "De helft heeft profiel W3",
        Wat = "Aandeel per zorgprofiel",
        Bron = "Bron: verzonnen.",
        Naamkop = "Zorgprofiel",
        Rijen =
        [
            new(
                "",
                [
                    new("W1", new(30), Reeksstijl.Een),
                    new("W2", new(17), Reeksstijl.Twee),
                    new("W3", new(50), Reeksstijl.Drie),
                    new("W4", new(2), Reeksstijl.Vier),
                    new("W5", new(1), Reeksstijl.Vijf),
                ]
            ),
        ],
    };

    [Fact]
    public void Een_deel_is_zo_breed_als_zijn_aandeel() =>
        // 640 px is 100 percent: 6.4 px each, less 2 px of white.
        Assert.Equal([190, 106.8, 318, 10.8, 4.4], Vlakken(Figuurproef.Breed(Balk)).Select(vlak => vlak.Breedte));

    [Fact]
    public void De_delen_liggen_naast_elkaar_in_hun_volgorde() =>
        Assert.Equal([0, 192, 300.8, 620.8, 633.6], Vlakken(Figuurproef.Breed(Balk)).Select(vlak => vlak.X));

    [Fact]
    public void Elk_deel_draagt_zijn_naam_en_waarde_ook_als_het_te_smal_is()
    {
        foreach (var svg in new[] { Figuurproef.Breed(Balk), Figuurproef.Smal(Balk) })
        {
            Assert.Equal(
                ["W1 30%", "W2 17%", "W3 50%", "W4 2%", "W5 1%"],
                svg.QuerySelectorAll("text").Select(tekst => tekst.TextContent).Order()
            );
        }
        // Two of them do not fit: W4 on the first line below the bar, W5 on the second.
        var eronder = Figuurproef.Breed(Balk).QuerySelectorAll("text.g-naam").ToList();
        Assert.Equal([("W4 2%", 52), ("W5 1%", 70)], eronder.Select(tekst => (tekst.TextContent, tekst.Getal("y"))));
    }

    [Fact]
    public void Wat_niet_geleverd_is_staat_open_met_zijn_naam()
    {
        var half = Balk with
        {
            Ontbreekt = "niet geleverd",
            Rijen = [new("", [new("uit de Wmo", new(80), Reeksstijl.Een), new("anders", null, Reeksstijl.Twee)])],
        };
        var svg = Figuurproef.Breed(half);

        Assert.Equal(
            (512, 126),
            (svg.QuerySelector("rect.g-leeg")!.Getal("x"), svg.QuerySelector("rect.g-leeg")!.Getal("width"))
        );
        Assert.Contains(svg.QuerySelectorAll("text"), tekst => tekst.TextContent == "anders: niet geleverd");
        Assert.Equal(["80", "niet geleverd"], half.Tabel.Rijen.Select(rij => rij[1].Tekst));
    }

    [Fact]
    public void Wat_afronding_openlaat_is_geen_deel_dat_niet_bekend_is()
    {
        // Three thirds are 33 each: what is left is in none of them. Two thirds leave a part that is not named.
        Aandeel Derde(Reeksstijl stijl) => new($"deel {(int)stijl}", new(33), stijl);
        var drie = Balk with
        {
            Rijen = [new("", [Derde(Reeksstijl.Een), Derde(Reeksstijl.Twee), Derde(Reeksstijl.Drie)])],
        };
        Assert.Empty(Figuurproef.Breed(drie).QuerySelectorAll("rect.g-leeg"));
        var twee = Balk with { Rijen = [new("", [Derde(Reeksstijl.Een), Derde(Reeksstijl.Twee)])] };
        Assert.Single(Figuurproef.Breed(twee).QuerySelectorAll("rect.g-leeg"));
    }

    [Fact]
    public void Afgeronde_aandelen_die_samen_meer_dan_honderd_zijn_passen_nog()
    {
        var rond = Balk with
        {
            Rijen = [new("", [new("een", new(51), Reeksstijl.Een), new("twee", new(51), Reeksstijl.Twee)])],
        };
        var laatste = Vlakken(Figuurproef.Breed(rond)).Last();

        Assert.Equal(640, laatste.X + laatste.Breedte + 2, 0.01);
    }

    [Fact]
    public void Een_negatief_aandeel_is_een_fout_van_wie_het_geeft()
    {
        var fout = Balk with { Rijen = [new("", [new("een", new(-1), Reeksstijl.Een)])] };

        Assert.Throws<ArgumentOutOfRangeException>(() => Figuurproef.Breed(fout));
    }

    [Fact]
    public void Twee_balken_geven_een_tabel_met_twee_kolommen()
    {
        var twee = Balk with
        {
            Rijen = [new("nu", Balk.Rijen[0].Delen), new("toen", [new("W1", new(40), Reeksstijl.Een)])],
        };

        Assert.Equal(["Zorgprofiel", "nu (%)", "toen (%)"], twee.Tabel.Kolommen.Select(kolom => kolom.Kop));
        Assert.Equal("W1|30|40", string.Join('|', twee.Tabel.Rijen[0].Select(cel => cel.Tekst)));
    }

    private static IEnumerable<(double X, double Breedte)> Vlakken(AngleSharp.Dom.IElement svg) =>
        svg.QuerySelectorAll("rect.g-deel").Select(vlak => (vlak.Getal("x"), vlak.Getal("width")));
}
