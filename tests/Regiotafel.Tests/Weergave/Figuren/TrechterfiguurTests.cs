using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class TrechterfiguurTests
{
    private static readonly Trechterfiguur Trechter = new()
    {
        Id = "trechter",
        Bevinding = "Rotterdam ligt hoger",
        Wat = "Instroom per 10.000 inwoners",
        Bron = "Bron: verzonnen.",
        Naamkop = "Regio",
        Waardekop = "Per 10.000 inwoners",
        Noemerkop = "Inwoners",
        Gemiddelde = 10,
        Gemiddeldenaam = "alle regio's samen",
        Limieten = [new(100, 5, 15, 2, 18), new(400, 8, 12, 7, 13)],
        Stippen =
        [
            new("Rotterdam", 400, new(14), "duidelijk hoger", Puntvorm.Omhoog, Eigen: true),
            new("Drenthe", 100, new(9, 8, 10), "niet te onderscheiden"),
            new("Zeeland", 200, null, "niet geleverd"),
            new("Twente", 300, new(4), "duidelijk lager", Puntvorm.Omlaag),
        ],
    };

    [Fact]
    public void Stippen_en_grenzen_staan_op_hun_waarde()
    {
        foreach (var svg in new[] { Figuurproef.Breed(Trechter), Figuurproef.Smal(Trechter) })
        {
            // The axis of values: the words that end left of the plot; of sizes: the words in the middle below it.
            var hoogte = Figuurproef.Terug([
                .. svg.QuerySelectorAll("text[text-anchor=end]:not([class])")
                    .Select(t => (t.Getal("y") - 5, Figuurproef.Waarde(t.TextContent))),
            ]);
            var noemer = Figuurproef.Terug([
                .. svg.QuerySelectorAll("text[text-anchor=middle]")
                    .Select(t => (t.Getal("x"), Figuurproef.Waarde(t.TextContent))),
            ]);
            var drenthe = svg.QuerySelector("circle.g-stip")!;
            Assert.Equal((100, 9), Rond(noemer(drenthe.Getal("cx")), hoogte(drenthe.Getal("cy"))));
            var gewoon = svg.QuerySelector("path.g-margelijn:not(.g-margelijn--streng)")!.Punten();
            Assert.Equal((100, 15), Rond(noemer(gewoon[0]), hoogte(gewoon[1])));
            Assert.Equal((400, 12), Rond(noemer(gewoon[2]), hoogte(gewoon[3])));
            Assert.Equal((100, 5), Rond(noemer(gewoon[4]), hoogte(gewoon[5])));
            var streng = svg.QuerySelector("path.g-margelijn--streng")!.Punten();
            Assert.Equal((400, 7), Rond(noemer(streng[6]), hoogte(streng[7])));
            Assert.Equal(10, hoogte(svg.QuerySelector("path.g-gemiddelde")!.Punten()[1]), 0.2);
        }
    }

    [Fact]
    public void Wat_buiten_de_grenzen_ligt_en_de_eigen_regio_dragen_hun_naam() =>
        Assert.Equal(
            ["Rotterdam", "Twente"],
            Figuurproef
                .Breed(Trechter)
                .QuerySelectorAll("text.g-naam")
                .Select(naam => naam.TextContent)
                .Where(naam => !naam.StartsWith("Stippellijn", StringComparison.Ordinal))
                .Order()
        );

    [Fact]
    public void Namen_van_stippen_op_een_plek_bedekken_elkaar_niet()
    {
        var kluit = Trechter with
        {
            Stippen =
            [
                .. Enumerable
                    .Range(1, 6)
                    .Select(i => new Trechterstip($"Regio {i}", 250, new(14), "hoger", Puntvorm.Omhoog)),
            ],
        };
        var plaatsen = Figuurproef
            .Smal(kluit)
            .QuerySelectorAll("text.g-naam")
            .Select(naam => (naam.GetAttribute("text-anchor"), naam.Getal("y")))
            .ToList();

        Assert.Equal(plaatsen.Count, plaatsen.Distinct().Count());
    }

    [Fact]
    public void De_tabel_noemt_elke_regio_met_haar_woord_en_het_geheel() =>
        Assert.Equal(
            [
                "Drenthe|100|9|8|10|niet te onderscheiden",
                "Rotterdam|400|14|||duidelijk hoger",
                "Twente|300|4|||duidelijk lager",
                "Zeeland|200|niet bekend|||niet geleverd",
                "alle regio's samen||10|||",
            ],
            Trechter.Tabel.Rijen.Select(rij => string.Join('|', rij.Select(cel => cel.Tekst)))
        );

    [Fact]
    public void De_tabel_noemt_de_grenzen_van_elke_regio_die_ze_heeft()
    {
        var met = Trechter with
        {
            Stippen = [Trechter.Stippen[1] with { Limiet = new(100, 5, 15, 2, 18) }, Trechter.Stippen[2]],
        };

        Assert.Equal(
            [
                "Drenthe|100|9|8|10|5,0 tot 15,0|2,0 tot 18,0|niet te onderscheiden",
                "Zeeland|200|niet bekend|||||niet geleverd",
                "alle regio's samen||10|||||",
            ],
            met.Tabel.Rijen.Select(rij => string.Join('|', rij.Select(cel => cel.Tekst)))
        );
        Assert.All(met.Tabel.Rijen, rij => Assert.Equal(met.Tabel.Kolommen.Count, rij.Count));
    }

    [Fact]
    public void Zonder_grenzen_of_met_een_enkele_stip_is_er_nog_een_beeld()
    {
        var svg = Figuurproef.Breed(Trechter with { Limieten = [], Stippen = [Trechter.Stippen[0]] });

        Assert.Single(svg.QuerySelectorAll(".g-stip"));
        Assert.Empty(svg.QuerySelectorAll(".g-margelijn"));
    }

    private static (int Noemer, double Waarde) Rond(double noemer, double waarde) =>
        ((int)Math.Round(noemer), Math.Round(waarde, 0));
}
