using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

public sealed class SommenTests
{
    private const string Verborgen = "niet openbaar: te weinig aanbieders";

    [Theory]
    [InlineData(10, new long[] { 400, 300, 300 }, true)]
    [InlineData(9, new long[] { 400, 300, 300 }, false)] // nine persons
    [InlineData(10, new long[] { 600, 400 }, false)] // two providers
    [InlineData(10, new long[] { 600, 400, 0 }, false)] // the third gives nothing
    [InlineData(10, new long[] { 699, 200, 101 }, true)]
    [InlineData(10, new long[] { 700, 150, 150 }, false)] // exactly 70%
    [InlineData(10, new long[] { 600, 299, 101 }, true)]
    [InlineData(10, new long[] { 600, 300, 100 }, false)] // two have exactly 90%
    public void Een_som_vraagt_genoeg_mensen_en_aanbieders(int personen, long[] delen, bool mag) =>
        Assert.Equal(
            mag,
            Vast.Somvloer.Haalt(
                personen,
                new(delen.Select((d, n) => (n, d)).ToDictionary(p => $"{p.n}", p => (System.Numerics.BigInteger)p.d))
            )
        );

    [Fact]
    public void Kosten_boven_de_vloer_staan_er_precies_en_eronder_niet()
    {
        // 12 persons, € 120.00 by three providers: € 10. The other has two providers.
        var kosten = Kosten()
            .Cel("5503", "", 12000, 12, "2023", [5000, 4000, 3000])
            .Cel("5510", "", 24000, 20, "2023", [9000, 8000, 7000])
            .Cel("5521", "", 30000, 30, "2023", [20000, 10000])
            .Maak();
        Assert.Equal("10", Tekst(kosten, "5503", periode: "2023"));
        Assert.Equal(Verborgen, Tekst(kosten, "5521", periode: "2023"));
    }

    [Fact]
    public void Het_totaal_verdwijnt_als_het_een_verborgen_regio_weggeeft()
    {
        var een = Kosten()
            .Cel("5503", "", 12000, 12, "2023", [5000, 4000, 3000])
            .Cel("5521", "", 500, 3, "2023", [200, 200, 100])
            .Maak();
        // All regions less 5503 would be the € 5 of three persons.
        Assert.Equal(Verborgen, Tekst(een, "ALLE", periode: "2023"));
        Assert.Equal(Verborgen, Tekst(Afgeleid("tegel-totale-kosten", "2.0", een), "ALLE", periode: "2023"));
        var twee = Kosten()
            .Cel("5503", "", 12000, 12, "2023", [5000, 4000, 3000])
            .Cel("5510", "", 600, 8, "2023", [200, 200, 200])
            .Cel("5521", "", 500, 3, "2023", [200, 200, 100])
            .Maak();
        // The hidden two together have eleven persons and three providers.
        Assert.Equal(
            "131.00",
            Cijfer(
                Open(Doelgroep.Openbaar, Vast, Afgeleid("tegel-totale-kosten", "2.0", twee)),
                "ALLE",
                "",
                "2023"
            ).Waarde
        );
    }

    [Fact]
    public void Zonder_bekende_aanbieders_blijft_een_gemiddelde_binnen()
    {
        var leeftijd = new Proeftabel("gemiddelde-leeftijd", "2.0").Cel("5521", "", 16_000_000, 1000).Maak();
        Assert.Equal(Verborgen, Tekst(leeftijd, "5521"));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Een_locatie_onder_vijf_klanten_staat_nergens(int klanten, bool mag) =>
        Assert.Equal(mag, new Grenspost(Vast, _ => null).MagLocatieTonen(klanten));

    private static Proeftabel Kosten() => new("kosten-per-klant", "2.0");
}
