using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Rekenen;
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
        // 12 persons, shown as 10; € 120.00 by three providers: € 12, and for 8 to 12 persons € 10 to € 15. The last has two providers.
        var kosten = Kosten()
            .Cel("5503", "", 12000, 12, "2023", [5000, 4000, 3000])
            .Cel("5510", "", 24000, 20, "2023", [9000, 8000, 7000])
            .Cel("5521", "", 30000, 30, "2023", [20000, 10000])
            .Maak();
        Assert.Equal("12 (werkelijk 10 tot 15)", Tekst(kosten, "5503", periode: "2023"));
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

    [Theory]
    [InlineData(440_000, "niet te onderscheiden", "niet te onderscheiden")] // € 220 beside € 210 for all: 4.8%
    [InlineData(460_000, "hoger", "lager")] // € 230 beside € 215 for all: 7.0%
    public void Een_gemiddeld_bedrag_heet_hoger_als_het_meer_dan_vijf_procent_scheelt(
        long bedrag,
        string hoogste,
        string laagste
    )
    {
        var kosten = Kosten()
            .Cel("5503", "", 400_000, 20, "2023", [150_000, 130_000, 120_000])
            .Cel("5510", "", bedrag, 20, "2023", [150_000, 150_000, bedrag - 300_000])
            .Maak();
        var uitslag = Open(Doelgroep.Openbaar, Vast, kosten);
        Assert.Equal(hoogste, Cijfer(uitslag, "5510", periode: "2023").Woord);
        Assert.Equal(laagste, Cijfer(uitslag, "5503", periode: "2023").Woord);
        Assert.Null(Cijfer(uitslag, "5503", periode: "2023").Noemer);
    }

    [Fact]
    public void Een_verborgen_groep_volgt_niet_uit_totaal_andere_groep_en_andere_regio()
    {
        // 5503: 12 people in W and 3 in B. The € 5 of those three would be total less W, and all regions' B less that of 5510: so
        // all regions' B goes, then W of 5503 (fewest people), and then all regions' W, which would give that W back.
        var kosten = Zonder("", "W", "B")
            .Cel("5503", "", 12500, 15, "2023", [5200, 4200, 3100])
            .Cel("5503", "groep=W", 12000, 12, "2023", [5000, 4000, 3000])
            .Cel("5503", "groep=B", 500, 3, "2023", [200, 200, 100])
            .Cel("5510", "", 48000, 40, "2023", [18000, 16000, 14000])
            .Cel("5510", "groep=W", 24000, 20, "2023", [9000, 8000, 7000])
            .Cel("5510", "groep=B", 24000, 20, "2023", [9000, 8000, 7000])
            .Maak();
        Assert.Equal(
            ["5503 groep=B", "5503 groep=W", "ALLE groep=B", "ALLE groep=W"],
            Weg(Open(Doelgroep.Openbaar, Vast, kosten), 0)
        );
    }

    [Theory]
    [InlineData(3, new long[] { 250, 250, 200 }, false)] // three people
    [InlineData(12, new long[] { 600, 100 }, false)] // two providers
    [InlineData(12, new long[] { 250, 250, 200 }, true)]
    public void Wat_overblijft_van_een_bedrag_als_de_delen_eraf_gaan_heeft_dezelfde_vloer(
        int mensen,
        long[] rest,
        bool mag
    )
    {
        // € 120 less € 75 for W and € 38 for B leaves € 7 of meerzorg. B has the fewest people.
        var geheel = Kosten()
            .Cel("5503", "", 12000, 33, "2023", [5000, 4000, 3000])
            .Rest("5503", mensen, "2023", rest)
            .Maak();
        var delen = Zonder("W", "B")
            .Cel("5503", "groep=W", 7500, 20, "2023", [3000, 2500, 2000])
            .Cel("5503", "groep=B", 3800, 13, "2023", [1500, 1400, 900])
            .Maak();
        var uitslag = Open(Doelgroep.Openbaar, Vast, geheel, delen);
        Assert.Empty(Weg(uitslag, 0));
        Assert.Equal(mag ? [] : ["5503 groep=B", "ALLE groep=B"], Weg(uitslag, 1));
    }

    [Fact]
    public void Wat_al_openbaar_is_telt_mee()
    {
        // As above with a rest of three people; B stands in an uitgave that is open already, so W goes.
        var geheel = Kosten()
            .Cel("5503", "", 12000, 33, "2023", [5000, 4000, 3000])
            .Rest("5503", 3, "2023", [250, 250, 200])
            .Maak();
        var delen = Zonder("W", "B")
            .Cel("5503", "groep=W", 7500, 20, "2023", [3000, 2500, 2000])
            .Cel("5503", "groep=B", 3800, 13, "2023", [1500, 1400, 900])
            .Maak();
        var b = new Celsleutel(Periode.Lees("2023")!, "5503", "groep=B");
        var eerder = new Eerdere([delen], new HashSet<string>()) { Sommen = [(delen, b)] };
        var sommen = new Sommen([geheel, delen], [eerder], Vast);
        Assert.True(sommen.Mag(delen, b));
        Assert.False(sommen.Mag(delen, b with { Uitsplitsing = "groep=W" }));
        Assert.True(sommen.Mag(geheel, b with { Uitsplitsing = "" }));
    }

    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    public void Totaal_gedeeld_door_gemiddelde_geeft_het_precieze_aantal_klanten_niet(int klanten)
    {
        // € 12.345,67 for 15 people, as 13 to 17 are shown: € 823; for 17 people € 726 and for 13 € 950.
        var kosten = Kosten().Cel("5503", "", 1_234_567, klanten, "2023", [500_000, 400_000, 334_567]).Maak();
        var totaal = Afgeleid("tegel-totale-kosten", "2.0", kosten);
        Assert.Equal("823 (werkelijk 726 tot 950)", Tekst(kosten, "5503", periode: "2023"));
        Assert.Equal("12.345,67", Tekst(totaal, "5503", periode: "2023"));
    }

    [Theory]
    [InlineData(13, 17)]
    [InlineData(17, 13)]
    [InlineData(15, 15)]
    public void Ook_de_groei_van_een_gemiddelde_volgt_uit_de_afgeronde_aantallen(int eerst, int nu)
    {
        // € 100 to € 110 each; with 17 and then 13 people it would be +44%, the other way round -16%.
        var kosten = Zonder("W", "B")
            .Cel("5503", "groep=W", 150_000, eerst, "2022", [60_000, 50_000, 40_000])
            .Cel("5503", "groep=W", 165_000, nu, "2023", [65_000, 55_000, 45_000])
            .Maak();
        Assert.Equal(
            "10 (werkelijk -16 tot 44)",
            Tekst(Afgeleid("kosten-groei", "2.0", kosten), "5503", "groep=W", "2023")
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

    private static Proeftabel Zonder(params string[] groepen)
    {
        var tabel = new Proeftabel("kosten-per-klant-zonder-meerzorg", "2.0");
        return new("kosten-per-klant-zonder-meerzorg", "2.0")
        {
            Definitie = tabel.Definitie with { Uitsplitsingen = [new Uitsplitsing([("groep", [.. groepen])])] },
        };
    }

    // What a table does not show, by region and breakdown.
    private static IEnumerable<string> Weg(Grensuitslag uitslag, int tabel) =>
        uitslag
            .Uitgave!.Tabellen[tabel]
            .Cijfers.Where(c => c.Tekst == Verborgen && c.Regio != "ALLE-ONGEWOGEN")
            .Select(c => $"{c.Regio} {c.Uitsplitsing}")
            .Order(StringComparer.Ordinal);
}
