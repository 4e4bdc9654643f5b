using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;
using static Regiotafel.Tests.Cijfers.Vergelijken.Punten;

namespace Regiotafel.Tests.Cijfers.Vergelijken;

public sealed class RegiovergelijkingTests
{
    private static readonly Definitie _ratio = Definitie("klantenratio", "2.0");
    private static readonly Definitie _aandeel = Definitie("aandeel-eigen-omgeving", "2.0");
    private static readonly Definitie _kosten = Definitie("kosten-per-klant", "2.0");
    private static readonly Definitie _wachtlijst = Definitie("wachtlijst-gemiddelde", "2.0");

    [Fact]
    public void Het_gemiddelde_is_gepoold_en_het_ongewogene_staat_ernaast_met_naam()
    {
        // 10 of 1,000 and 90 of 3,000: pooled 100/4,000 = 25 per 10,000; plain mean of 100 and 300 = 200.
        var (een, ander) = Paar(_ratio, (10, 1000), (90, 3000));
        var gemiddelde = new Regiovergelijking([een, ander]).Gemiddelde;
        Assert.Equal(new Breuk(250, 1), gemiddelde.Maatstaf);
        Assert.Equal(new Breuk(200, 1), gemiddelde.Ongewogen);
        Assert.StartsWith("alle regio's (gepoold", gemiddelde.Naam, StringComparison.Ordinal);
        Assert.Equal("ongewogen gemiddelde van 2 regio's", gemiddelde.Ongewogennaam);
    }

    [Theory]
    [InlineData(5, 500, "niet te onderscheiden van alle regio's")]
    [InlineData(8, 497, "niet te onderscheiden van alle regio's")]
    [InlineData(9, 496, "hoger")]
    [InlineData(10, 495, "duidelijk hoger")]
    [InlineData(1, 504, "lager")]
    [InlineData(0, 505, "duidelijk lager")]
    public void Een_aandeel_krijgt_zijn_woord_van_de_binomiale_trechter(long regio, long rest, string woord)
    {
        // Together always 505 of 1,010: half. The limits of 10 people stand in StatistiekTests.
        var (een, ander) = Paar(_aandeel, (regio, 10), (rest, 1000));
        Assert.Equal(woord, Woorden.Tekst(new Regiovergelijking([een, ander]).Woord(een).Woord!.Value));
    }

    [Theory]
    [InlineData(17, "niet te onderscheiden van alle regio's")]
    [InlineData(18, "hoger")]
    [InlineData(3, "lager")]
    [InlineData(4, "niet te onderscheiden van alle regio's")]
    [InlineData(30, "duidelijk hoger")]
    public void Een_ratio_krijgt_zijn_woord_van_byar(long regio, string woord)
    {
        // 1,000 of 10,000 inhabitants, together 100: 10 expected.
        var (een, ander) = Paar(_ratio, (regio, 1000), (100 - regio, 9000));
        Assert.Equal(woord, Woorden.Tekst(new Regiovergelijking([een, ander]).Woord(een).Woord!.Value));
    }

    [Theory]
    [InlineData(1050, 950, Vergelijkwoord.NietTeOnderscheiden)] // exactly 5%
    [InlineData(1051, 949, Vergelijkwoord.Hoger)]
    [InlineData(949, 1051, Vergelijkwoord.Lager)]
    public void Kosten_verschillen_pas_boven_de_vijf_procent(long een, long ander, object woord)
    {
        // Ten persons each, amounts in cents: together € 1,000.
        var (a, b) = Paar(_kosten, (een * 1000, 10), (ander * 1000, 10));
        Assert.Equal(woord, new Regiovergelijking([a, b]).Woord(a).Woord);
    }

    [Fact]
    public void Van_kosten_staat_er_een_band_van_plaatsen()
    {
        // 1,000, 1,020, 1,040 and 2,000: the first three lie within 5% of each other.
        var punten = new long[] { 1000, 1020, 1040, 2000 }
            .Select((w, nummer) => Punt(_kosten, w * 1000, 10, regio: $"55{nummer:00}"))
            .ToList();
        var vergelijking = new Regiovergelijking(punten);
        Assert.Equal(new Rangband(2, 4, 4), vergelijking.Rang(punten[0]));
        Assert.Equal(new Rangband(1, 1, 4), vergelijking.Rang(punten[3]));
    }

    [Fact]
    public void Een_periodegemiddelde_wordt_met_het_ongewogen_gemiddelde_vergeleken()
    {
        // 12 months: means 10 and 30, plain mean 20. The noemer is months: it sets no floor.
        var (een, ander) = Paar(_wachtlijst, (120, 12), (360, 12));
        var vergelijking = new Regiovergelijking([een, ander]);
        Assert.Equal(new Breuk(20, 1), vergelijking.Gemiddelde.Maatstaf);
        Assert.Equal(Vergelijkwoord.Lager, vergelijking.Woord(een).Woord);
    }

    [Fact]
    public void Een_noemer_onder_tien_is_te_weinig()
    {
        var (een, ander) = Paar(_aandeel, (9, 9), (400, 1000));
        Assert.Equal(Vergelijkwoord.TeWeinigGegevens, new Regiovergelijking([een, ander]).Woord(een).Woord);
    }

    [Theory]
    [InlineData(Meetstatus.Onvolledig, Vergelijkwoord.TeWeinigGegevens)]
    [InlineData(Meetstatus.Voorlopig, Vergelijkwoord.NietTeOnderscheiden)]
    public void Alleen_normaal_en_voorlopig_krijgen_een_woord(object status, object woord)
    {
        var (een, ander) = Paar(_aandeel, (50, 100), (500, 1000));
        var vergelijking = new Regiovergelijking([een, ander]);
        Assert.Equal(woord, vergelijking.Woord(een with { Status = (Meetstatus)status }).Woord);
    }

    [Fact]
    public void Een_niet_geleverde_regio_is_te_weinig()
    {
        var (een, ander) = Paar(_aandeel, (50, 100), (500, 1000));
        var zonder = een with { Telling = null, Status = Meetstatus.NietGeleverd };
        Assert.Equal(Vergelijkwoord.TeWeinigGegevens, new Regiovergelijking([zonder, ander]).Woord(zonder).Woord);
    }

    [Fact]
    public void Een_aantal_en_een_groei_worden_niet_tussen_regios_vergeleken()
    {
        var tegel = Punt(Definitie("tegel-geindiceerd", "2.0"), 100, null);
        Assert.Equal("aantal-zonder-noemer", new Regiovergelijking([tegel]).Woord(tegel).Weigering!.Code);
        var groei = Punt(Definitie("klantenratio-groei", "2.0"), 5, 100);
        Assert.Equal("groei-zonder-grens", new Regiovergelijking([groei]).Woord(groei).Weigering!.Code);
    }

    [Fact]
    public void Stand_en_stroom_worden_niet_vergeleken()
    {
        var stand = Punt(_ratio, 10, 1000);
        var stroom = Punt(_aandeel, 10, 1000);
        Assert.Equal("andere-soort", new Regiovergelijking([stand]).Woord(stroom).Weigering!.Code);
        Assert.Equal("andere-soort", Vergelijkbaar.Verschil(stand, stroom).Weigering!.Code);
    }

    [Fact]
    public void Over_een_breuk_is_er_geen_verschil()
    {
        var oud = Punt(Definitie("locaties-per-klant", "1.0"), 10, 1000, "2023-01");
        var nieuw = Punt(Definitie("locaties-per-klant", "2.0"), 12, 1000);
        Assert.Equal("breuk", Vergelijkbaar.Verschil(nieuw, oud).Weigering!.Code);
        Assert.Equal("breuk", Trend.Van([oud, nieuw]).Weigering!.Code);
    }

    [Fact]
    public void Een_verschil_is_precies()
    {
        // 10/8,250 minus 9/8,000 per 10,000: 12.1212… − 11.25 = 115/132.
        var verschil = Vergelijkbaar.Verschil(Punt(_ratio, 10, 8250), Punt(_ratio, 9, 8000, "2023-01-01"));
        Assert.Equal(new Breuk(115, 132), verschil.Verschil);
    }

    [Fact]
    public void De_onzekerheid_staat_in_de_eenheid_van_het_cijfer()
    {
        // 10 of 10,000 inhabitants: Byar 4.79 to 18.39 per 10,000.
        var interval = Intervallen.Van(Punt(_ratio, 10, 10000))!.Value;
        Assert.Equal(4.79, interval.Laag, 0.01);
        Assert.Equal(18.39, interval.Hoog, 0.01);
        Assert.Equal(25.53, Intervallen.Van(Punt(_aandeel, 81, 263))!.Value.Laag, 0.01);
        Assert.Null(Intervallen.Van(Punt(_kosten, 100, 10)));
    }
}
