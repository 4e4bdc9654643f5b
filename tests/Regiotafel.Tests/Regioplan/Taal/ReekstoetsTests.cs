using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Taal;

/// <summary>
/// A word on a series, worked by hand. Of six moments there are five differences: all one way has a two-sided chance of 2 x 1/32, or
/// 6.25%; four of five 2 x 6/32, or 37.5%. Of nine moments there are eight: seven one way is 2 x 9/256, or 7.0%.
/// </summary>
public sealed class ReekstoetsTests
{
    [Theory]
    [InlineData("toegenomen", "1000 1100 1200 1300 1400 1500", "Groen", "toegenomen")]
    [InlineData("iets toegenomen", "1000 1015 1030 1045 1060 1075", "Groen", "iets toegenomen")]
    [InlineData("iets toegenomen", "1000 1100 1200 1300 1400 1500", "Rood", "toegenomen")]
    [InlineData("afgenomen", "1500 1400 1300 1200 1100 1000", "Groen", "afgenomen")]
    [InlineData("afgenomen", "1000 1100 1200 1300 1400 1500", "Rood", "toegenomen")]
    // Down once: of two moments it is more, of the series it may be chance.
    [InlineData("toegenomen", "1000 1200 1100 1300 1400 1500", "Oranje", "gestegen")]
    [InlineData("afgenomen", "1000 1200 1100 1300 1400 1500", "Rood", "gestegen")]
    // Nine moments carry one step the other way.
    [InlineData("toegenomen", "1000 1200 1100 1300 1400 1500 1600 1700 1800", "Groen", "toegenomen")]
    // In public each may be 2 off: a step of 2 may be none, and counts against the word.
    [InlineData("toegenomen", "1000 1100 1200 1300 1302 1500", "Oranje", "gestegen")]
    // Five are too few, whatever they do.
    [InlineData("toegenomen", "1000 1100 1200 1300 1400", "Rood", "gestegen")]
    public void Een_reeks_volgt_de_tekentoets(string woorden, string waarden, string kleur, string wel)
    {
        var oordeel = Bij(woorden, waarden);

        Assert.Equal((kleur, wel), (oordeel.Kleur.ToString(), oordeel.KloptWel));
    }

    [Fact]
    public void Een_te_korte_reeks_zegt_hoeveel_momenten_er_zijn() =>
        Assert.Contains(
            "gaat over een reeks van zes of meer momenten, en hier staan er vijf. Schrijf “gestegen”",
            Bij("toegenomen", "1000 1100 1200 1300 1400").Zin,
            StringComparison.Ordinal
        );

    [Fact]
    public void Wat_buiten_de_twee_momenten_ligt_telt_niet_mee()
    {
        // Ten moments, of which the assertion names the last five.
        var cijfers = Cijfers("100 200 300 400 500 1000 1100 1200 1300 1400");
        var oordeel = Toets("{{ bewering wachtlijst-gemiddelde 2019 tegen 2015: \"toegenomen\" }}", cijfers);
        Assert.Contains("hier staan er vijf", oordeel.Zin, StringComparison.Ordinal);
        Assert.Equal(
            Beweringkleur.Groen,
            Toets("{{ bewering wachtlijst-gemiddelde 2019 tegen 2010: \"toegenomen\" }}", cijfers).Kleur
        );
    }

    [Fact]
    public void Over_een_breuk_heen_is_er_geen_woord_en_een_onvolledig_moment_telt_niet()
    {
        var bron = Cijfers("1000 1100 1200 1300 1400 1500").Bron("wachtlijst-gemiddelde")!;
        Reeksoordeel Met(int plek, Waarneming waarneming) =>
            Reekswoord.Van([.. bron.Reeks().Select((c, i) => (bron.Tabel, i == plek ? Kopie(c, waarneming) : c))]);

        Assert.Equal(Reekswoord.Toegenomen, Met(0, Waarneming.Normaal).Woord);
        // The first moment breaks with what is not in the series.
        Assert.Equal(Reekswoord.Toegenomen, Met(0, Waarneming.Breuk).Woord);
        Assert.Equal((null, "breuk"), (Met(3, Waarneming.Breuk).Woord, Met(3, Waarneming.Breuk).Weigering?.Code));
        // Five are left of six.
        Assert.Equal(new(null, 5, null), Met(3, Waarneming.Onvolledig));
    }

    private static VrijCijfer Kopie(VrijCijfer cijfer, Waarneming waarneming) =>
        new()
        {
            Indicator = cijfer.Indicator,
            Versie = cijfer.Versie,
            MetingId = cijfer.MetingId,
            Periode = cijfer.Periode,
            Regio = cijfer.Regio,
            Uitsplitsing = cijfer.Uitsplitsing,
            Tekst = cijfer.Tekst,
            Waarde = cijfer.Waarde,
            Laag = cijfer.Laag,
            Hoog = cijfer.Hoog,
            Teller = cijfer.Teller,
            Noemer = cijfer.Noemer,
            Waarneming = waarneming,
            Vertrouwelijkheid = cijfer.Vertrouwelijkheid,
        };

    private static Beweringoordeel Bij(string woorden, string waarden)
    {
        var laatste = 2009 + waarden.Split(' ').Length;
        return Toets($"{{{{ bewering wachtlijst-gemiddelde {laatste} tegen 2010: \"{woorden}\" }}}}", Cijfers(waarden));
    }

    // So many waiting on average in each year from 2010 on.
    private static Plancijfers Cijfers(string waarden) =>
        Openbaar(
            waarden
                .Split(' ')
                .Index()
                .Aggregate(
                    new Proeftabel("wachtlijst-gemiddelde", "2.0"),
                    (tabel, w) =>
                        tabel.Cel(
                            Regio,
                            "",
                            int.Parse(w.Item, System.Globalization.CultureInfo.InvariantCulture) * 12,
                            12,
                            $"{2010 + w.Index}"
                        )
                )
                .Maak()
        );
}
