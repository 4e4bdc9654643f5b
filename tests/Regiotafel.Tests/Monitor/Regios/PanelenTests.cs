using Regiotafel.Monitor.Regios;
using Regiotafel.Monitor.Regios.Panelen;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Monitor.Monitorproef;

namespace Regiotafel.Tests.Monitor.Regios;

public sealed class PanelenTests
{
    private const string Deeljaar = "2024-01-01/2024-05-01";

    // 200 of 50,000 is 40 per 10,000; three regions together 400 of 150,000 is 26.7, so 133 were expected.
    private static Proeftabel Ratio(long eigen = 200) =>
        new Proeftabel("klantenratio", "2.0")
            .Cel("5521", "", eigen, 50_000)
            .Cel("5503", "", 100, 50_000)
            .Cel("5510", "", 100, 50_000);

    [Fact]
    public void Zonder_uitgave_zegt_elk_paneel_waarop_het_wacht_en_van_wie()
    {
        var panelen = Panelenmaker.Maak(Van("5521"), Pad, null);
        Assert.Equal(8, panelen.Count);
        Assert.All(
            panelen,
            p =>
            {
                Assert.False(p.IsGeleverd);
                Assert.Contains($"niet geleverd door {p.Naam.Eigenaar}", p.Bevinding, StringComparison.Ordinal);
                Assert.Contains($"wacht op {p.Naam.Levering}", p.Wat, StringComparison.Ordinal);
                Assert.Empty(p.Cijfers);
            }
        );
        Assert.Empty(Gesprekstarters.Van(Van("5521")));
    }

    [Fact]
    public void Zonder_instroom_staan_de_doelen_er_met_wat_het_eindrapport_zegt()
    {
        var paneel = Paneel("instroom", Van("5521"));
        Assert.Contains("lager dan 240 per maand", paneel.Noten[0], StringComparison.Ordinal);
        Assert.Contains("getal zelf is niet gepubliceerd", paneel.Noten[0], StringComparison.Ordinal);
        Assert.Equal(["300", "240", "100", "40"], paneel.Tabellen[0].Rijen.Select(r => r.Cellen[1]));
        Assert.Equal("de bron noemt geen datum", paneel.Tabellen[0].Rijen[2].Cellen[0]);
    }

    [Theory]
    [InlineData("5521", 200, "Rotterdam ligt met 40 per 10.000 inwoners duidelijk hoger dan alle regio's samen")]
    [InlineData("5503", 100, "Drenthe is met 20 per 10.000 inwoners niet te onderscheiden van alle regio's")]
    public void De_bevinding_over_de_stand_volgt_uit_het_woord(string regio, int eigen, string bevinding)
    {
        var cijfers = Van(regio, Uitgave("2024-2025", false, Ratio(eigen).Maak()));
        var paneel = Paneel("aanspraken", cijfers);
        Assert.Equal((bevinding, "stand"), (paneel.Bevinding, paneel.Naam.Soort));
        Assert.Contains("3 regio's in deze levering", paneel.Noten[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regio_alleen_krijgt_geen_woord_en_geen_paneel_naast_elkaar()
    {
        var alleen = new Proeftabel("klantenratio", "2.0").Cel("5521", "", 200, 50_000).Maak();
        var cijfers = Van("5521", Uitgave("2024-2025", false, alleen));
        var paneel = Paneel("aanspraken", cijfers);
        Assert.Equal("In Rotterdam hebben 40 per 10.000 inwoners een geldige indicatie", paneel.Bevinding);
        Assert.Contains("geen vergelijking", paneel.Tabellen[0].Rijen[0].Cellen);
        Assert.DoesNotContain(paneel.Cijfers, c => c.Regio == "ALLE");
        Assert.Contains("niet geleverd", Paneel("regios", cijfers).Bevinding, StringComparison.Ordinal);
    }

    [Fact]
    public void De_regios_naast_elkaar_staan_op_naam_en_de_kop_telt_de_woorden()
    {
        // 5521 far above, so the two others lie below the mean: 100 where 133 were expected.
        var paneel = Paneel("regios", Van("5503", Uitgave("2024-2025", false, Ratio(400).Maak())));
        Assert.Equal("1 regio ligt hoger, 2 lager", paneel.Bevinding);
        Assert.Equal(
            ["Drenthe", "Flevoland", "Rotterdam", "Alle regio's"],
            paneel.Tabellen[0].Rijen.Select(r => r.Naam)
        );
        Assert.True(paneel.Tabellen[0].Rijen[0].Eigen);
    }

    [Fact]
    public void Het_zorgprofiel_toont_vijf_aandelen_en_zegt_dat_groei_niet_is_geleverd()
    {
        var verdeling = new Proeftabel("verdeling-ggz-w", "2.0");
        foreach (var (zzp, aantal) in new[] { ("880", 400), ("882", 300), ("884", 200), ("886", 100), ("888", 0) })
        {
            verdeling.Cel("5521", $"zzp={zzp}", aantal, 1000, Deeljaar).Cel("5503", $"zzp={zzp}", 200, 1000, Deeljaar);
        }
        // 700 of 1,000 against 400 of 1,000: 55% together.
        var ouder = verdeling.Maak();
        var laag = Proeftabel.Afgeleid("aandeel-w1-w2", "2.0", ouder);
        var cijfers = Van("5521", Uitgave("2024-2025", false, ouder, laag));
        var paneel = Paneel("zorgprofiel", cijfers);
        Assert.Equal(
            "Het aandeel van W1 en W2 is in Rotterdam met 70% duidelijk hoger dan in alle regio's samen",
            paneel.Bevinding
        );
        Assert.Equal(6, paneel.Tabellen[0].Rijen.Count);
        Assert.StartsWith("W1", paneel.Tabellen[0].Rijen[0].Naam, StringComparison.Ordinal);
        Assert.Contains("niet geleverd", paneel.Noten[0], StringComparison.Ordinal);
        Assert.Equal(["laag-profiel"], Gesprekstarters.Van(cijfers).Select(g => g.Code));
    }

    [Fact]
    public void De_leeftijd_is_een_gemiddelde_zonder_woord_en_het_aandeel_jongeren_is_niet_geleverd()
    {
        // 10,000 years in days over 200 people of enough providers: 50 years.
        var tabel = new Proeftabel("gemiddelde-leeftijd", "2.0").Cel(
            "5521",
            "",
            3_652_425,
            200,
            aanbieders: [1_000_000, 1_000_000, 1_652_425]
        );
        var paneel = Paneel("leeftijd", Van("5521", Uitgave("2024-2025", false, tabel.Maak())));
        Assert.Equal("Mensen met een ggz-profiel in Rotterdam zijn gemiddeld 50,0 jaar", paneel.Bevinding);
        Assert.Contains("niet geleverd per regio", paneel.Noten[0], StringComparison.Ordinal);
        var klein = new Proeftabel("gemiddelde-leeftijd", "2.0").Cel("5521", "", 36_525, 2);
        Assert.Contains(
            "is niet openbaar",
            Paneel("leeftijd", Van("5521", Uitgave("2024-2025", false, klein.Maak(), Ratio().Maak()))).Bevinding,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Verzonnen_cijfers_dragen_hun_merk_in_bron_en_wijken_voor_echte()
    {
        var verzonnen = Uitgave("2024-2025", true, Ratio().Maak());
        var paneel = Paneel("aanspraken", Van("5521", verzonnen));
        Assert.True(paneel.IsVoorbeeld);
        Assert.Contains("Verzonnen cijfers: voorbeeldland", paneel.Bronnen[0].Regel(), StringComparison.Ordinal);
        var echt = Uitgave("monitor", false, Maanden("stand-eind-maand", 2024, ("5521", Keer(100, 3))).Maak());
        Assert.Equal([echt.Id], Van("5521", verzonnen, echt).Uitgaven.Select(u => u.Id));
    }

    [Fact]
    public void Een_stand_en_een_stroom_delen_geen_paneel_en_geen_doel()
    {
        var stand = Maanden("stand-eind-maand", 2024, ("5521", Keer(500, 12))).Maak();
        var cijfers = Van("5521", Uitgave("monitor", false, stand));
        Assert.Equal(["stand"], Paneel("aanspraken", cijfers).Bronnen.Select(b => b.Tabel.Soort).Distinct());
        Assert.DoesNotContain(
            "240",
            string.Join(" ", Paneel("aanspraken", cijfers).Tabellen.SelectMany(t => t.Rijen).SelectMany(r => r.Cellen)),
            StringComparison.Ordinal
        );
        Assert.Contains("niet geleverd", Paneel("instroom", cijfers).Bevinding, StringComparison.Ordinal);
    }
}
