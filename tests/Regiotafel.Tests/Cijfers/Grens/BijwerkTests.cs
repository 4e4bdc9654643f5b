using Regiotafel.Cijfers.Deur;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>What stands beside a free figure follows from what is shown: nothing else can be seen in it.</summary>
public sealed class BijwerkTests
{
    [Theory]
    [InlineData(118)]
    [InlineData(120)]
    [InlineData(122)]
    public void Een_verhouding_draagt_haar_afgeronde_teller_interval_en_woord(long waar)
    {
        // All stand for 120 of 60,000: 20. Byar on 120: 99.5 and 143.5, so 17 to 24. All regions: 420 of 120,000 is 35: below 99.8%.
        var open = Open(Doelgroep.Openbaar, Vast, Ratio(waar));
        var cijfer = Cijfer(open, "5503");
        Assert.Equal(
            ("120", "60000", "17", "24", "duidelijk lager"),
            (cijfer.Teller, cijfer.Noemer, cijfer.Onder, cijfer.Boven, cijfer.Woord)
        );
        Assert.Equal("duidelijk hoger", Cijfer(open, "5521").Woord);
        Assert.Equal((null, "420"), (Cijfer(open, "ALLE").Woord, Cijfer(open, "ALLE").Teller));
        Assert.Equal((null, null), (Cijfer(open, "ALLE-ONGEWOGEN").Teller, Cijfer(open, "ALLE-ONGEWOGEN").Onder));
    }

    [Fact]
    public void Een_aandeel_heeft_wilson_en_blijft_onder_de_honderd()
    {
        // 33 of 33 is shown as 35 of 35: 100%. Wilson: 35 / (35 + 3.84) = 90.1% to 100%.
        var tabel = new Proeftabel("aandeel-eigen-omgeving", "2.0")
            .Cel("5503", "", 33, 33, "2023")
            .Cel("5521", "", 100, 200, "2023")
            .Maak();
        var cijfer = Cijfer(Open(Doelgroep.Openbaar, Vast, tabel), "5503", "", "2023");
        Assert.Equal(("35", "35", "90", "100"), (cijfer.Teller, cijfer.Noemer, cijfer.Onder, cijfer.Boven));
        Assert.Equal("duidelijk hoger", cijfer.Woord);
    }

    [Fact]
    public void Wat_te_klein_is_draagt_niets()
    {
        var tabel = new Proeftabel("aandeel-eigen-omgeving", "2.0")
            .Cel("5503", "", 4, 8, "2023")
            .Cel("5521", "", 100, 200, "2023")
            .Maak();
        var open = Open(Doelgroep.Openbaar, Vast, tabel);
        var cijfer = Cijfer(open, "5503", "", "2023");
        Assert.Equal(
            ("te klein", null, null, null, null, null),
            (cijfer.Tekst, cijfer.Teller, cijfer.Noemer, cijfer.Onder, cijfer.Boven, cijfer.Woord)
        );
        // One region that is shown has nobody to be compared with.
        Assert.Null(Cijfer(open, "5521", "", "2023").Woord);
    }

    [Fact]
    public void Een_aantal_heeft_geen_woord_en_groei_geen_teller()
    {
        var instroom = new Proeftabel("instroom-maand", "1.0")
            .Cel("5503", "", 30, null, "2024-01")
            .Cel("5521", "", 60, null, "2024-01")
            .Maak();
        var cijfer = Cijfer(Open(Doelgroep.Openbaar, Vast, instroom), "5503", "", "2024-01");
        // Byar on 30: 20.2 to 42.8.
        Assert.Equal(
            ("30", null, "20", "43", null),
            (cijfer.Teller, cijfer.Noemer, cijfer.Onder, cijfer.Boven, cijfer.Woord)
        );
        var groei = Afgeleid(
            "klantenratio-groei",
            "2.0",
            new Proeftabel("klantenratio", "2.0")
                .Cel("5503", "", 118, 60_000, "2023-01-01")
                .Cel("5503", "", 130, 60_000)
                .Maak()
        );
        Assert.All(
            Open(Doelgroep.Openbaar, Vast, groei).Uitgave!.Tabellen[0].Cijfers,
            c => Assert.Equal((null, null, null), (c.Teller, c.Noemer, c.Woord))
        );
    }

    [Fact]
    public void De_tabel_zegt_hoe_zij_te_lezen_en_te_tekenen_is()
    {
        var tabel = Open(Doelgroep.Openbaar, Vast, Ratio(118)).Uitgave!.Tabellen[0];
        Assert.Equal(
            ("stand", "ratio", 10_000m, 0, "neutraal"),
            (tabel.Soort, tabel.Maat, tabel.Schaal, tabel.Decimalen, tabel.Richting)
        );
        Assert.StartsWith("Niet te vergelijken met versie 1.x:", tabel.Breuk, StringComparison.Ordinal);
        var trechter = tabel.Trechter(Dag, "", 20_000, 80_000, 4);
        Assert.Equal([20_000, 40_000, 60_000, 80_000], trechter.Select(p => p.Noemer));
        Assert.All(trechter, p => Assert.Equal(35m, p.Midden));
        // At 60,000 a region expects 210: Byar holds 182 to 239, of 99.8% 167 to 256.
        Assert.Equal(
            (182, 239, 167, 256),
            (
                Teller(trechter[2].Onder),
                Teller(trechter[2].Boven),
                Teller(trechter[2].OnderStreng),
                Teller(trechter[2].BovenStreng)
            )
        );
        var aantal = new Proeftabel("tegel-geindiceerd", "2.0").Cel("5521", "", 100).Maak();
        Assert.Empty(Open(Doelgroep.Openbaar, Vast, aantal).Uitgave!.Tabellen[0].Trechter(Dag, "", 1, 100));
    }

    private static int Teller(decimal waarde) => (int)decimal.Round(waarde * 60_000 / 10_000);

    private static Regiotafel.Cijfers.Grens.Grenstabel Ratio(long aantal) =>
        new Proeftabel("klantenratio", "2.0").Cel("5503", "", aantal, 60_000).Cel("5521", "", 300, 60_000).Maak();
}
