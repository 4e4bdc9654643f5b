using Regiotafel.Cijfers.Deur;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Monitor.Monitorproef;

namespace Regiotafel.Tests.Cijfers.Deur;

public sealed class MaandstroomTests
{
    // MO4: the quarter divided by three, with Byar over the whole quarter.
    [Theory]
    [InlineData(230, "230 (213 tot 248)", "niet te onderscheiden van")]
    [InlineData(220, "220 (204 tot 237)", "onder")]
    [InlineData(260, "260 (242 tot 279)", "boven")]
    public void Een_kwartaal_krijgt_een_marge_en_een_woord_tegen_240(int perMaand, string tekst, string woord)
    {
        var som = Maandstroom.Van(Reeks(perMaand - 100, 100))!;
        Assert.Equal((tekst, woord, 3 * perMaand, 3), (som.Tekst, som.Tegen(240), som.Som, som.Maanden));
        // Each month is rounded to five on its own: two less or two more, three times.
        Assert.Equal(((3 * perMaand) - 6, (3 * perMaand) + 6), (som.Minst, som.Meest));
    }

    [Fact]
    public void Een_woord_valt_weg_als_de_afronding_het_kan_weerleggen()
    {
        // 225 a month: 675, by Byar up to 242.6: not under. 222: shown as 220, but 666 + 6 gives 242.
        var precies = Maandstroom.Van(Reeks(125, 100))!;
        Assert.Equal("niet te onderscheiden van", precies.Tegen(240));
        var som = Maandstroom.Van(Reeks(120, 100))!;
        Assert.True(som.Boven < 238);
        Assert.Equal("niet te onderscheiden van", som.Tegen(238));
    }

    [Fact]
    public void Een_stand_een_gat_of_een_leeg_vakje_is_geen_stroom()
    {
        var stand = Uitgave("monitor", false, Maanden("stand-eind-maand", 2024, ("5521", Keer(100, 3))).Maak());
        Assert.Null(Maandstroom.Van(stand.Tabellen[0].Cijfers.Where(c => c.Regio == "5521").ToList()));
        var maanden = Reeks(100, 100);
        Assert.Null(Maandstroom.Van([maanden[0], maanden[2]]));
        Assert.Null(Maandstroom.Van([]));
        var leeg = new Proeftabel("instroom-maand", "1.0")
            .Cel("5521", "", 5, null, "2024-01")
            .NietGeleverd("5503", "2024-01");
        var uitgave = Uitgave("monitor", false, leeg.Maak());
        Assert.Null(Maandstroom.Van(uitgave.Tabellen[0].Cijfers.Where(c => c.Regio == "5503").ToList()));
    }

    [Theory]
    // All regions 1,200 in a year (1,176 to 1,224), the region has a tenth of the inhabitants: 117.6 to 122.4 expected.
    // 20 a month: 216 to 264; 15 a month: 156 to 204; 10 a month: 96 to 144.
    [InlineData(20, "duidelijk hoger")]
    [InlineData(15, "hoger")]
    [InlineData(10, "niet te onderscheiden")]
    // 5 a month: 36 to 84, where 87 or fewer is below the limit of 99.8%.
    [InlineData(5, "duidelijk lager")]
    public void Per_inwoner_telt_een_woord_alleen_als_de_afronding_het_niet_kan_weerleggen(int eigen, string woord)
    {
        var (regio, alle) = Jaar(eigen, 100 - eigen);
        Assert.Equal(woord, Stroomwoord.NaarInwoners(regio, alle, 100_000, 1_000_000));
    }

    [Fact]
    public void Zonder_inwoners_of_met_andere_maanden_is_er_te_weinig()
    {
        var (regio, alle) = Jaar(20, 80);
        Assert.Equal("te weinig gegevens", Stroomwoord.NaarInwoners(regio, alle, 9, 1_000_000));
        var kwartaal = Maandstroom.Van(Reeks(20, 80))!;
        Assert.Equal("te weinig gegevens", Stroomwoord.NaarInwoners(kwartaal, alle, 100_000, 1_000_000));
    }

    [Theory]
    // Everyone: 100 a month, of whom 20 young: a share of 240 in 1,200. The region: 20 a month.
    [InlineData(20, "duidelijk hoger")]
    [InlineData(5, "niet te onderscheiden")]
    public void Het_aandeel_van_een_groep_krijgt_een_woord(int jong, string woord)
    {
        var tabel = Maanden("instroom-maand", 2024, ("5521", Keer(20, 12)), ("5503", Keer(80, 12)));
        Maanden(tabel, "leeftijd=18-26", 2024, ("5521", Keer(jong, 12)), ("5503", Keer(20 - jong, 12)));
        var cijfers = Uitgave("monitor", false, tabel.Maak()).Tabellen[0].Cijfers;
        Maandstroom Som(string regio, string deel) =>
            Maandstroom.Van(cijfers.Where(c => c.Regio == regio && c.Uitsplitsing == deel).ToList())!;
        Assert.Equal(
            woord,
            Stroomwoord.Aandeel(
                Som("5521", "leeftijd=18-26"),
                Som("5521", ""),
                Som("ALLE", "leeftijd=18-26"),
                Som("ALLE", "")
            )
        );
    }

    private static List<VrijCijfer> Reeks(int eigen, int ander) =>
        Uitgave(
            "monitor",
            false,
            Maanden("instroom-maand", 2024, ("5521", Keer(eigen, 3)), ("5503", Keer(ander, 3))).Maak()
        )
            .Tabellen[0]
            .Cijfers.Where(c => c.Regio == "ALLE")
            .ToList();

    private static (Maandstroom Regio, Maandstroom Alle) Jaar(int eigen, int ander)
    {
        var cijfers = Uitgave(
            "monitor",
            false,
            Maanden("instroom-maand", 2024, ("5521", Keer(eigen, 12)), ("5503", Keer(ander, 12))).Maak()
        )
            .Tabellen[0]
            .Cijfers;
        return (
            Maandstroom.Van(cijfers.Where(c => c.Regio == "5521").ToList())!,
            Maandstroom.Van(cijfers.Where(c => c.Regio == "ALLE").ToList())!
        );
    }
}
