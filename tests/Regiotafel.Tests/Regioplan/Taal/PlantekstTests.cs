using Regiotafel.Regioplan.Taal;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Taal;

public sealed class PlantekstTests
{
    [Fact]
    public void Een_verwijzing_naar_een_cijfer_kent_indeling_en_regio()
    {
        var tekst = Plantekst.Lees("Eerst\n\n{{ cijfer sectorvreemd-profiel 2023-01 zzp=880 segment=GZ regio=ALLE }}.");

        var tag = Assert.IsType<Cijfertag>(tekst.Delen[1]);
        Assert.Equal(
            ("sectorvreemd-profiel", "2023-01", "segment=GZ|zzp=880"),
            (tag.Indicator, tag.Periode, tag.Uitsplitsing)
        );
        Assert.Equal(("ALLE", 3), (tag.Regio, tag.Regel));
        Assert.Equal(".", Assert.IsType<Markdowndeel>(tekst.Delen[2]).Tekst);
        Assert.Empty(tekst.Fouten);
    }

    [Theory]
    [InlineData("{{ bewering a 2023 tegen 2022: \"iets gedaald\" }}", Maatstaf.Periode, "2022", null)]
    [InlineData("{{bewering a 2023 tegen alle regio's: “hoger”}}", Maatstaf.AlleRegios, null, null)]
    [InlineData(
        "{{ bewering a 2023 tegen alle\nregio’s: \"hoger\" vooral vorm=mpt }}",
        Maatstaf.AlleRegios,
        null,
        "vorm=mpt"
    )]
    [InlineData(
        "{{ bewering a 2023 tegen vorige editie vooral zzp=880: \"Gedaald\" }}",
        Maatstaf.VorigeEditie,
        null,
        "zzp=880"
    )]
    [InlineData(
        "{{ bewering a 2024-01-01/2024-05-01 groep=W tegen 2023: \"gedaald\" }}",
        Maatstaf.Periode,
        "2023",
        null
    )]
    internal void Een_bewering_zegt_waar_zij_tegen_staat(string tekst, Maatstaf maatstaf, string? tegen, string? vooral)
    {
        var tag = Assert.IsType<Beweringtag>(Assert.Single(Plantekst.Lees(tekst).Delen));

        Assert.Equal((maatstaf, tegen, vooral), (tag.Maatstaf, tag.Tegen, tag.Vooral));
    }

    [Theory]
    [InlineData("{{ cijfers klantenratio 2024-01-01 }}", "“cijfers” is geen woord", "Begin na de accolades")]
    [InlineData("{{ cijfer klantenratio }}", "horen de code van een cijfer en een periode", "{{ cijfer klantenratio")]
    [InlineData("{{ cijfer klantenratio 1-1-2024 }}", "horen de code van een cijfer en een periode", "Schrijf")]
    [InlineData("{{ cijfer a 2024 groep = W }}", "“groep” staat na de periode", "zonder spaties")]
    [InlineData("{{ bewering a 2023: \"hoger\" }}", "mist een deel", "Schrijf bijvoorbeeld")]
    [InlineData("{{ bewering a 2023 tegen 2022: \"gekelderd\" }}", "“gekelderd” staat niet in de lijst", "“gedaald”")]
    [InlineData("{{ bewering a 2023 tegen alle regio's: \"gedaald\" }}", "zegt iets over een ander moment", "“lager”")]
    [InlineData("{{ bewering a 2023 tegen 2022: \"lager\" }}", "zegt iets over andere regio's", "“gedaald”")]
    [InlineData("{{ bewering a 2023 tegen 2022: \"ongeveer gelijk\" vooral a=b }}", "hoort geen “vooral”", "Haal")]
    [InlineData("{{ cijfer klantenratio 2024-01-01", "geen twee sluitende accolades", "Sluit de verwijzing af")]
    public void Een_fout_heeft_een_regel_en_een_herstel(string tag, string zin, string herstel)
    {
        var tekst = Plantekst.Lees($"Een\r\ntwee\r\n\r\nvoor {tag}\r\n\r\nna");

        var fout = Assert.Single(tekst.Fouten);
        Assert.Equal(4, fout.Regel);
        Assert.Contains(zin, fout.Zin, StringComparison.Ordinal);
        Assert.Contains(herstel, fout.Herstel, StringComparison.Ordinal);
        // What was typed is all still there, and publication hears of it.
        Assert.Contains(
            tag,
            string.Concat(tekst.Delen.Cast<Markdowndeel>().Select(d => d.Tekst)),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Keursoort.Fout,
            Taalproef.Keur(tag, Wachtenden(1, 1), new HashSet<string>()).First(p => p.Regel == 1).Soort
        );
    }

    [Theory]
    [InlineData("Ongeveer 14% van de cliënten.", "14%")]
    [InlineData("Dat kost € 64,6 mln per jaar.", "€ 64,6 mln")]
    [InlineData("Er zijn 36 per 10.000 inwoners.", "36 per 10.000")]
    [InlineData("Er zijn 8 gecontracteerde ggz zorgaanbieders.", "8 gecontracteerde ggz zorgaanbieders")]
    [InlineData("Er wachten 1.450 mensen.", "1.450 mensen")]
    [InlineData("Bij 3 op de 10 lukt het.", "3 op de 10")]
    [InlineData("Het is 5 procent.", "5 procent")]
    [InlineData("Dat is 10-15% van alle mensen.", "15%")]
    [InlineData("De groei is -5% in een jaar.", "5%")]
    [InlineData("Er zijn 25,4 klanten bij.", "25,4 klanten bij")]
    public void Een_met_de_hand_getypt_cijfer_valt_op(string tekst, string getal) =>
        Assert.Equal(getal, Assert.Single(Losgetallen.Vind("Kop\n\n" + tekst), g => g.Regel == 3).Tekst);

    [Theory]
    [InlineData("In 2023 waren er meer mensen.")]
    [InlineData("Van {{ cijfer a 2023 }} per 10.000 inwoners.")]
    [InlineData("Profiel W2 en 2 maart 2024 en artikel 3.2.")]
    [InlineData("De planning loopt tot 1 juli 2027.")]
    [InlineData("Sinds covid-19 mensen zag.")]
    [InlineData("Op 2024-01-01 mensen en in editie 2023-2024 per regio.")]
    public void Een_jaartal_datum_of_schaal_is_geen_los_cijfer(string tekst) => Assert.Empty(Losgetallen.Vind(tekst));

    [Fact]
    public void Een_reden_geldt_voor_de_zin_en_voor_het_oordeel()
    {
        const string Tekst = "Wel 14% hier. {{ bewering wachtlijst-gemiddelde 2023 tegen 2022: \"gestegen\" }}";
        var punten = Taalproef.Keur(Tekst, Wachtenden(1000, 1030), new HashSet<string>());
        Assert.Equal([Keursoort.Waarschuwing, Keursoort.Waarschuwing], punten.Select(p => p.Soort));
        var aanvaard = punten.Select(p => p.Sleutel).ToHashSet();

        Assert.Empty(Taalproef.Keur(Tekst, Wachtenden(1000, 1030), aanvaard));
        Assert.Empty(Taalproef.Keur("Later erbij.\n\n" + Tekst, Wachtenden(1000, 1030), aanvaard));
        // The same reason does not carry a sentence that has become false, nor another number.
        Assert.Equal(Keursoort.Fout, Assert.Single(Taalproef.Keur(Tekst, Wachtenden(1000, 800), aanvaard)).Soort);
        Assert.Single(
            Taalproef.Keur(Tekst.Replace("14%", "15%", StringComparison.Ordinal), Wachtenden(1000, 1030), aanvaard)
        );
    }
}
