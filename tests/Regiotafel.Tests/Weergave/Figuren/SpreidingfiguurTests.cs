using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class SpreidingfiguurTests
{
    private static readonly Spreidingfiguur Ruggengraat = new()
    {
        Id = "ruggengraat",
        Bevinding = "Een van de twee cijfers ligt hoger",
        Wat = "Elk cijfer op een eigen schaal",
        Bron = "Bron: verzonnen.",
        Naamkop = "Cijfer",
        Waardekop = "Rotterdam",
        IsRuggengraat = true,
        Rijen =
        [
            new("Klanten", new(30, 25, 35), 20, new(10, 16, 24, 40, 31), "hoger", Puntvorm.Omhoog),
            new("Leeftijd", new(52.5m), 50, new(45, 49, 51, 55, 31), "hoger", Puntvorm.Omhoog) { Eenheid = "jaar" },
            new("Kosten", null, null, null),
        ],
    };

    [Fact]
    public void De_middelste_helft_ligt_waar_een_spreadsheet_haar_legt()
    {
        // Of 1, 2, 3, 4, 10: a quarter of the way of four steps is the second value, three quarters the fourth.
        Assert.Equal(new Spreiding(1, 2, 4, 10, 5), Spreiding.Van([10, 3, 1, 4, 2]));
        // Of 1, 2, 3, 4: 0,75 steps from the first is 1,75; 2,25 steps is 3,25.
        Assert.Equal(new Spreiding(1, 1.75m, 3.25m, 4, 4), Spreiding.Van([1.00m, 2, 3, 4]));
        Assert.Null(Spreiding.Van([1, 2, 3]));
    }

    [Fact]
    public void In_een_ruggengraat_staan_alle_regios_samen_in_het_midden_van_elke_rij()
    {
        var svg = Figuurproef.Breed(Ruggengraat);
        var midden = svg.QuerySelectorAll("path.g-doel").Select(p => p.GetAttribute("d")!.Split(' ')[0]).ToList();
        Assert.Equal(2, midden.Count);
        Assert.Single(midden.Distinct());
        // 40 lies 20 from the mean and at the end; 30 half way.
        var einde = svg.QuerySelectorAll("path.g-stip--zelf");
        Assert.Equal(2, einde.Length);
    }

    [Fact]
    public void De_tabel_heeft_dezelfde_cijfers_met_hun_eigen_decimalen()
    {
        var tabel = Ruggengraat.Tabel;
        Assert.Equal(
            [
                "Cijfer",
                "Rotterdam",
                "Minstens",
                "Hoogstens",
                "Alle regio's samen",
                "Laagste",
                "Vanaf hier de middelste helft",
                "Tot hier de middelste helft",
                "Hoogste",
                "Oordeel",
            ],
            tabel.Kolommen.Select(k => k.Kop)
        );
        Assert.Equal(
            ["Klanten", "30", "25", "35", "20", "10", "16", "24", "40", "hoger"],
            tabel.Rijen[0].Select(c => c.Tekst)
        );
        Assert.Equal("52,5", tabel.Rijen[1][1].Tekst);
        Assert.Equal("niet bekend", tabel.Rijen[2][1].Tekst);
    }

    [Fact]
    public void Op_een_gedeelde_schaal_ligt_het_punt_op_zijn_waarde()
    {
        var svg = Figuurproef.Breed(
            Ruggengraat with
            {
                IsRuggengraat = false,
                Rijen = [Ruggengraat.Rijen[0] with { Vorm = Puntvorm.Rond }],
            }
        );
        var waarde = Figuurproef.LiggendeAs(svg);
        Assert.Equal(30, waarde(svg.QuerySelector("circle.g-stip--zelf")!.Getal("cx")), 0.2);
        Assert.Equal(
            20,
            waarde(
                double.Parse(
                    svg.QuerySelector("path.g-doel")!.GetAttribute("d")![1..].Split(' ')[0],
                    System.Globalization.CultureInfo.InvariantCulture
                )
            ),
            0.2
        );
    }
}
