using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Monitor.Monitorproef;

namespace Regiotafel.Tests.Monitor.Regios;

public sealed class KostenTests
{
    [Fact]
    public void Het_totaal_en_het_bedrag_per_klant_staan_er_als_er_genoeg_aanbieders_zijn()
    {
        // € 64,600,000 for 1,451 people, shown as 1,450: € 44,552; € 64,600,000 / 1,452 is 44,490 and / 1,448 is 44,613.
        var paneel = Paneel(
            "kosten",
            Van(
                "5521",
                Uitgave("2024-2025", false, Kosten(6_460_000_000, 1_451, [2_460_000_000, 2_000_000_000, 2_000_000_000]))
            )
        );
        Assert.Equal(
            "De zorg aan mensen met een ggz-profiel in Rotterdam kostte 64,6 miljoen euro in 2023",
            paneel.Bevinding
        );
        Assert.Equal("stroom", paneel.Naam.Soort);
        Assert.Equal(
            ["64.600.000,00", "44.552 (werkelijk 44.490 tot 44.613)"],
            paneel.Tabellen[0].Rijen.Select(r => r.Cellen[0])
        );
    }

    [Fact]
    public void Met_twee_aanbieders_zegt_het_paneel_waarom_er_niets_staat()
    {
        var cijfers = Van(
            "5521",
            Uitgave(
                "2024-2025",
                false,
                [
                    .. Kosten(6_460_000_000, 1_451, [3_460_000_000, 3_000_000_000]),
                    new Proeftabel("klantenratio", "2.0").Cel("5521", "", 200, 50_000).Maak(),
                ]
            )
        );
        Assert.Equal(
            "De zorgkosten van Rotterdam staan hier niet: niet openbaar: te weinig aanbieders",
            Paneel("kosten", cijfers).Bevinding
        );
    }

    [Fact]
    public void Naast_een_andere_regio_staat_het_woord_van_de_vijfprocentregel()
    {
        // € 200 and € 230 for each of 20 people; all together € 215.
        var kosten = new Proeftabel("kosten-per-klant", "2.0")
            .Cel("5521", "", 400_000, 20, "2023", [150_000, 130_000, 120_000])
            .Cel("5503", "", 460_000, 20, "2023", [160_000, 150_000, 150_000])
            .Maak();
        var paneel = Paneel("kosten", Van("5521", Uitgave("2024-2025", false, kosten)));
        Assert.Equal("lager", Assert.Single(paneel.Tabellen[0].Rijen).Cellen[2]);
    }

    private static Regiotafel.Cijfers.Grens.Grenstabel[] Kosten(long bedrag, int klanten, long[] aanbieders)
    {
        var perKlant = new Proeftabel("kosten-per-klant", "2.0")
            .Cel("5521", "", bedrag, klanten, "2023", aanbieders)
            .Maak();
        return [Proeftabel.Afgeleid("tegel-totale-kosten", "2.0", perKlant), perKlant];
    }
}
