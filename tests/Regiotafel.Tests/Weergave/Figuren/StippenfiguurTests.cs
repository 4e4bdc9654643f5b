using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class StippenfiguurTests
{
    // Values 0 to 40 in steps of 10. The longest name has 9 letters: left 9 x 8 + 12 = 84; the longest written value is
    // "niet geleverd", 13 x 8: right 640 - 104 - 12 = 524. So 440 px for 40, 11 px for 1.
    private static readonly Stippenfiguur Regios = new()
    {
        Id = "regios",
        Bevinding = "Rotterdam ligt hoger",
        Wat = "Mensen per 10.000 inwoners",
        Bron = "Bron: verzonnen.",
        Naamkop = "Regio",
        Waardekop = "Per 10.000 inwoners",
        Gemiddelde = 20,
        Gemiddeldenaam = "alle regio's samen",
        Ontbreekt = "niet geleverd",
        Rijen =
        [
            new("Rotterdam", new(30, 25, 40), "hoger", Puntvorm.Omhoog, Eigen: true),
            new("Drenthe", new(10, 5, 15), "lager", Puntvorm.Omlaag),
            new("Zeeland", null, "niet geleverd"),
            new("Arnhem", new(20, 15, 25), "niet te onderscheiden"),
        ],
    };

    [Fact]
    public void Een_stip_staat_op_haar_waarde()
    {
        var arnhem = Figuurproef.Breed(Regios).QuerySelector("circle.g-stip")!;

        // First row by name: from 24 to 48, its middle is 36.
        Assert.Equal((84 + 20 * 11, 36), (arnhem.Getal("cx"), arnhem.Getal("cy")));
    }

    [Fact]
    public void De_rijen_staan_op_naam_en_niet_op_rang() =>
        Assert.Equal(
            ["Arnhem", "Drenthe", "Rotterdam", "Zeeland", "alle regio's samen"],
            Regios.Tabel.Rijen.Select(rij => rij[0].Tekst)
        );

    [Fact]
    public void Wie_een_eigen_volgorde_heeft_houdt_die() =>
        Assert.Equal(
            ["Rotterdam", "Drenthe", "Zeeland", "Arnhem"],
            (Regios with { InGegevenVolgorde = true, Gemiddelde = null }).Tabel.Rijen.Select(rij => rij[0].Tekst)
        );

    [Fact]
    public void Het_beeld_zegt_hetzelfde_als_de_tabel()
    {
        foreach (var svg in new[] { Figuurproef.Breed(Regios), Figuurproef.Smal(Regios) })
        {
            var waarde = Figuurproef.LiggendeAs(svg);
            var banden = svg.QuerySelectorAll("path.g-interval").Select(pad => pad.Punten());

            Assert.Equal(
                [15, 25, 5, 15, 25, 40],
                banden.SelectMany(p => new[] { waarde(p[0]), waarde(p[2]) }),
                Ongeveer
            );
            Assert.Equal(20, waarde(svg.QuerySelector("path.g-gemiddelde")!.Punten()[0]), 0.2);
        }
        Assert.Equal(
            ["20|15|25", "10|5|15", "30|25|40", "niet geleverd||", "20||"],
            Regios.Tabel.Rijen.Select(rij => string.Join('|', rij.Skip(1).Take(3).Select(cel => cel.Tekst)))
        );
    }

    [Fact]
    public void Hoger_en_lager_zijn_ook_zonder_kleur_te_zien()
    {
        var svg = Figuurproef.Breed(Regios);
        var driehoeken = svg.QuerySelectorAll("path.g-stip").Select(pad => pad.Punten()).ToList();

        // Drenthe points down: the tip is below the other two corners; Rotterdam points up.
        Assert.Equal(2, driehoeken.Count);
        Assert.True(driehoeken[0][1] > driehoeken[0][3]);
        Assert.True(driehoeken[1][1] < driehoeken[1][3]);
        Assert.Contains("g-stip--zelf", svg.QuerySelectorAll("path.g-stip")[1].ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_er_niet_is_staat_er_in_woorden_en_krijgt_geen_stip()
    {
        var svg = Figuurproef.Breed(Regios);

        Assert.Equal(3, svg.QuerySelectorAll(".g-stip").Length);
        Assert.Single(svg.QuerySelectorAll("text"), tekst => tekst.TextContent == "niet geleverd");
    }

    [Fact]
    public void Smal_staat_een_lange_naam_boven_haar_stip_in_zo_veel_regels_als_nodig()
    {
        var lang = Regios with
        {
            Rijen = [new("Gemeenschappelijke zorgkantoorregio Amstelland en De Meerlanden", new(3))],
        };
        var teksten = Figuurproef.Smal(lang).QuerySelectorAll("text.g-rijnaam").ToList();

        Assert.Equal(
            ["3", "Gemeenschappelijke zorgkantoorregio", "Amstelland en De Meerlanden"],
            teksten.Select(tekst => tekst.TextContent)
        );
        Assert.All(teksten, tekst => Assert.InRange(tekst.Getal("y"), 0, 90));
    }

    [Fact]
    public void Negatieve_waarden_staan_links_van_nul()
    {
        var groei = Regios with
        {
            Gemiddelde = null,
            Rijen = [new("Drenthe", new(-3.5m, -4, -3)), new("Twente", new(2))],
        };
        var svg = Figuurproef.Breed(groei with { Decimalen = 1 });
        var waarde = Figuurproef.LiggendeAs(svg);

        Assert.Equal([-3.5, 2], svg.QuerySelectorAll("circle").Select(stip => waarde(stip.Getal("cx"))), Ongeveer);
    }

    private static bool Ongeveer(double verwacht, double gelezen) => Math.Abs(verwacht - gelezen) < 0.2;
}
