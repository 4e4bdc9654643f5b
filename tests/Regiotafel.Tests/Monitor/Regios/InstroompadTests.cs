using Regiotafel.Cijfers.Grens;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Monitor;
using Regiotafel.Monitor.Regios;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Monitor.Monitorproef;

namespace Regiotafel.Tests.Monitor.Regios;

public sealed class InstroompadTests
{
    private static Grenstabel Instroom(int eigen = 10, int ander = 90) =>
        Maanden("instroom-maand", 2023, ("5521", Keer(eigen, 15)), ("5503", Keer(ander, 15))).Maak();

    [Fact]
    public void Een_regio_toont_twaalf_maanden_en_hele_kwartalen()
    {
        var paneel = Paneel("instroom", Van("5521", Uitgave("monitor", false, Instroom())));
        // 120 in a year, each month rounded on its own: 8 to 12, twelve times.
        Assert.Equal("In Rotterdam kwamen in twaalf maanden 96 tot 144 mensen bij", paneel.Bevinding);
        Assert.Equal("stroom", paneel.Naam.Soort);
        Assert.Equal(
            [
                "Laatste twaalf maanden",
                "Kwartaal 1 van 2024",
                "Kwartaal 4 van 2023",
                "Kwartaal 3 van 2023",
                "Kwartaal 2 van 2023",
                "Kwartaal 1 van 2023",
            ],
            paneel.Tabellen[0].Rijen.Select(r => r.Naam)
        );
        // 30 in a quarter: 10 a month; Byar of 30 is 20.2 to 42.8, a third of it 7 to 14.
        Assert.Equal("10 (7 tot 14)", paneel.Tabellen[0].Rijen[1].Cellen[1]);
    }

    [Fact]
    public void Een_kwartaal_kiezen_rekent_tot_en_met_dat_kwartaal()
    {
        var cijfers = Van("5521", Uitgave("monitor", false, Instroom()));
        var paneel = Paneel("instroom", cijfers, new Kwartaal(2023, 4));
        Assert.Contains("tot en met december 2023", paneel.Wat, StringComparison.Ordinal);
        Assert.DoesNotContain(paneel.Tabellen[0].Rijen, r => r.Naam.Contains("2024", StringComparison.Ordinal));
        var vroeg = Paneel("instroom", cijfers, new Kwartaal(2023, 2));
        Assert.Equal("Van Rotterdam zijn er nog geen twaalf maanden instroom", vroeg.Bevinding);
    }

    [Fact]
    public void Met_een_deel_van_het_land_staat_het_doel_er_niet_naast()
    {
        var paneel = Paneel("instroom", Van("5521", Uitgave("monitor", false, Instroom())));
        Assert.Contains("staan 2 regio's van de 31", paneel.Noten[0], StringComparison.Ordinal);
        Assert.DoesNotContain("onder 240", string.Join(" ", paneel.Noten), StringComparison.Ordinal);
        Assert.Contains("niet te berekenen", paneel.Noten[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Met_alle_regios_staat_het_kwartaal_naast_240_en_is_het_deel_van_een_regio_geen_afspraak()
    {
        // 31 regions of 5 a month, Rotterdam 110: 260 a month together, 242 to 279: above.
        var regios = Zorgkantoorregio.Alle.Select(r => (r.Code, Keer(r.Code == "5521" ? 110 : 5, 15))).ToArray();
        var ratio = new Proeftabel("klantenratio", "2.0");
        foreach (var (code, _) in regios)
        {
            ratio.Cel(code, "", 100, code == "5521" ? 200_000 : 60_000);
        }
        var cijfers = Van(
            "5521",
            Uitgave("monitor", false, Maanden("instroom-maand", 2023, regios).Maak()),
            Uitgave("2024-2025", false, ratio.Maak())
        );
        var paneel = Paneel("instroom", cijfers);
        Assert.Equal(
            "Alle regio's samen in kwartaal 1 van 2024: 260 (242 tot 279) per maand. Dat is boven 240.",
            paneel.Noten[0]
        );
        // 200,000 of 2,000,000 inhabitants: a tenth of 240.
        Assert.Contains("24,0 per maand", paneel.Noten[1], StringComparison.Ordinal);
        Assert.Contains("geen afspraak", paneel.Noten[1], StringComparison.Ordinal);
        Assert.Contains("is boven dit deel", paneel.Noten[1], StringComparison.Ordinal);
        Assert.EndsWith(
            "per inwoner duidelijk hoger dan in alle regio's samen",
            paneel.Bevinding,
            StringComparison.Ordinal
        );
        Assert.Equal(["instroom"], Gesprekstarters.Van(cijfers).Select(g => g.Code));
        // Before 2024 the goal did not hold.
        var eerder = Paneel("instroom", cijfers, new Kwartaal(2023, 4));
        Assert.EndsWith("geldt vanaf 1-1-2024.", eerder.Noten[0], StringComparison.Ordinal);
    }

    [Fact]
    public void De_brug_sluit_en_wat_overblijft_heet_verhuisd_met_de_afronding_erin()
    {
        // December 2022 stands at 500; a year of 10 in, 5 back, 5 out; the end at 700: 500 + 120 + 60 - 60 = 620, so 80 left.
        var stand = new Proeftabel("stand-eind-maand", "1.0").Cel("5521", "", 500, null, "2022-12");
        foreach (var maand in Enumerable.Range(1, 12))
        {
            stand.Cel("5521", "", maand == 12 ? 700 : 600, null, $"2023-{maand:00}");
        }
        var uitstroom = Maanden("uitstroom-maand", 2023, ("5521", Keer(5, 12)));
        var uitgave = Uitgave(
            "monitor",
            false,
            Maanden("instroom-maand", 2023, ("5521", Keer(10, 12))).Maak(),
            Maanden("herintreding-maand", 2023, ("5521", Keer(5, 12))).Maak(),
            uitstroom.Maak(),
            stand.Maak()
        );
        var brug = Paneel("instroom", Van("5521", uitgave)).Tabellen[1];
        Assert.Equal("500 (werkelijk 498 tot 502)", brug.Rijen[0].Cellen[0]);
        Assert.Equal("96 tot 144", brug.Rijen[1].Cellen[0]);
        // The ends may be 2 off each, and three flows 24 each: 80 less or more 76.
        Assert.Equal(
            "4 tot 156",
            brug.Rijen.Single(r => r.Naam.StartsWith("Verhuisd", StringComparison.Ordinal)).Cellen[0]
        );
        Assert.Equal("700 (werkelijk 698 tot 702)", brug.Rijen[^1].Cellen[0]);
    }

    [Fact]
    public void Kleine_aantallen_staan_er_met_wat_ze_kunnen_zijn()
    {
        var paneel = Paneel("instroom", Van("5521", Uitgave("monitor", false, Instroom(eigen: 1))));
        Assert.Equal("In Rotterdam kwamen in twaalf maanden 0 tot 24 mensen bij", paneel.Bevinding);
    }
}
