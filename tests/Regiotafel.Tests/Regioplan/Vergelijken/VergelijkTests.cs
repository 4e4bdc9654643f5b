using Regiotafel.Regioplan.Vergelijken;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Regioplan.Planbeeldproef;

namespace Regiotafel.Tests.Regioplan.Vergelijken;

public sealed class VergelijkTests
{
    [Fact]
    public void Twee_regios_staan_naast_elkaar_met_alle_regios_samen_en_zonder_verschil()
    {
        // RP3 with public figures: 330 locations for 5.000 clients is 66, 245 for 5.000 is 49; all together 575 for 12.500 is 46.
        var uitgave = Editie(
            Oud,
            new Proeftabel("locaties-per-klant", "1.0")
                .Cel("5521", "", 330, 5_000, "2023-01")
                .Cel("5503", "", 245, 5_000, "2023-01")
                .Cel("5510", "", 0, 2_500, "2023-01")
        );
        var groep = Assert.Single(Regiovergelijking.Maak(Plan("5521", Oud, [uitgave]), Plan("5503", Oud, [uitgave])));
        var rij = Assert.Single(groep.Rijen);
        Assert.Null(groep.Breuk);
        Assert.Equal(("66", "49", "46"), (rij.Een!.Eigen.Tekst, rij.Ander!.Eigen.Tekst, rij.Een.Alle.Tekst));
        Assert.Null(rij.Verschil);
        Assert.Equal("46", Regiovergelijking.Samen(rij, "Rotterdam", "Drenthe"));
    }

    [Fact]
    public void Twee_regios_uit_twee_uitgaven_houden_ieder_hun_rijen_en_hun_gemiddelde()
    {
        // Together 300 of 100.000 is 30; in the other uitgave 200 of 100.000 is 20. Only Drenthe has group B.
        static Proeftabel Ratio(string regio, int klanten) =>
            new Proeftabel("klantenratio", "2.0")
                .Cel(regio, "", klanten, 50_000)
                .Cel(regio, "groep=W", klanten, 50_000)
                .Cel("5502", "", 100, 50_000);
        var een = Plan("5521", Nieuw, [Editie(Nieuw, Ratio("5521", 200))]);
        var ander = Plan("5503", Nieuw, [Editie(Nieuw, Ratio("5503", 100).Cel("5503", "groep=B", 50, 50_000))]);
        var groep = Assert.Single(Regiovergelijking.Maak(een, ander));
        Assert.Equal(["totaal", "groep W", "groep B"], groep.Rijen.Select(r => r.Naam));
        Assert.Null(groep.Rijen[2].Een);
        Assert.Equal(
            "30 bij Rotterdam, 20 bij Drenthe",
            Regiovergelijking.Samen(groep.Rijen[0], "Rotterdam", "Drenthe")
        );
    }

    [Fact]
    public void Een_andere_definitie_is_een_breuk_en_geen_verschil()
    {
        // RP4: more than two clients in a house, or five and more.
        var oud = Editie(Oud, new Proeftabel("locaties-per-klant", "1.0").Cel("5521", "", 330, 5_000, "2023-01"));
        var nieuw = Editie(Nieuw, new Proeftabel("locaties-per-klant", "2.0").Cel("5521", "", 250, 5_000));
        var groep = Assert.Single(
            Editievergelijking.Maak(Plan("5521", Oud, [oud, nieuw]), Plan("5521", Nieuw, [oud, nieuw]))
        );
        Assert.Equal(("1.0", "2.0"), (groep.Breuk!.OudeVersie, groep.Breuk.NieuweVersie));
        Assert.NotEqual(groep.Breuk.OudeTitel, groep.Breuk.NieuweTitel);
        Assert.NotEmpty(groep.Breuk.Reden);
        var rij = Assert.Single(groep.Rijen);
        Assert.Equal(("66", "50"), (rij.Een!.Eigen.Tekst, rij.Ander!.Eigen.Tekst));
        Assert.Null(rij.Verschil);
        Assert.Contains(
            Blok(Plan("5521", Nieuw, [oud, nieuw]), "locaties-per-klant").Noten,
            n => n.StartsWith("Breuk: in editie 2023-2024 gold definitie 1.0, nu 2.0.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Bij_dezelfde_definitie_staat_het_verschil_met_wat_de_afronding_openlaat()
    {
        // 1.451 is shown as 1.450 (1.448 to 1.452), 1.466 as 1.465 (1.463 to 1.467): 15, at least 11 and at most 19.
        var groep = Assert.Single(
            Editievergelijking.Maak(Geindiceerd(1_451), Geindiceerd(1_466)),
            g => g.Indicator == "tegel-geindiceerd"
        );
        Assert.Null(groep.Breuk);
        Assert.Equal("+15 (11 tot 19)", Assert.Single(groep.Rijen).Verschil);
    }

    // 40% in 2022 beside 45% in January to April 2024: no difference, for a part of a year is no year.
    [Theory]
    [InlineData("2023", "+5")]
    [InlineData("2024-01-01/2024-04-30", null)]
    public void Een_deel_van_een_jaar_heeft_geen_verschil_met_een_jaar(string periode, string? verschil)
    {
        var groep = Assert.Single(
            Editievergelijking.Maak(Eigen("2022", 4_000), Eigen(periode, 4_500)),
            g => g.Indicator == "aandeel-eigen-omgeving"
        );

        Assert.Equal(verschil, Assert.Single(groep.Rijen).Verschil);

        static Regiotafel.Regioplan.Beeld.Planbeeld Eigen(string periode, int teller) =>
            Plan(
                "5521",
                Nieuw,
                [
                    Editie(
                        Nieuw,
                        new Proeftabel("aandeel-eigen-omgeving", "2.0").Cel("5521", "", teller, 10_000, periode)
                    ),
                ]
            );
    }

    private static Regiotafel.Regioplan.Beeld.Planbeeld Geindiceerd(int aantal) =>
        Plan("5521", Nieuw, [Editie(Nieuw, new Proeftabel("tegel-geindiceerd", "2.0").Cel("5521", "", aantal))]);
}
