using System.Text;
using Regiotafel.Portfolio.Excel;
using static Regiotafel.Tests.Portfolio.Excel.Bladmaker;

namespace Regiotafel.Tests.Portfolio.Excel;

/// <summary>One rule of the contract per line: a header, a row, the value that comes out and the findings.</summary>
public sealed class RijregelTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    [Theory]
    [InlineData("W1", "880", "")]
    [InlineData("GGZ05W", "888", "")]
    [InlineData("ggz2w", "882", "")]
    [InlineData("1GGZ W, 2GGZ-W + 3ggzw", "880|882|884", "")]
    [InlineData("4 ggz-wonen en 5 ggz wonen", "886|888", "")]
    [InlineData("ZZP 1\nZZP 5", "880|888", "")]
    [InlineData("B1, 2B, GGZ03B, 4GGZ-B, 5 ggz-b, ggz6b, 772", "766|768|770|772|860|862|864", "")]
    [InlineData("W1-W3", "880|882|884", "")]
    [InlineData("W1 t/m W3 / B7", "772|880|882|884", "")]
    [InlineData("2GGZ-W tot en met 4GGZ-W", "882|884|886", "")]
    [InlineData("B3 – B5", "766|768|864", "")]
    [InlineData("W3-W1", "", "2;F;W305;fout;W3-W1")]
    [InlineData("W1-B2", "", "2;F;W305;fout;W1-B2")]
    [InlineData("W6 | W2", "882", "2;F;W305;fout;W6")]
    [InlineData("ZZP 6", "", "2;F;W305;fout;ZZP 6")]
    [InlineData("881", "", "2;F;W305;fout;881")]
    [InlineData("760", "", "2;F;W305;fout;760")]
    public void Profielen_worden_officiele_codes(string cel, string verwacht, string bevinding) =>
        Toets("Profielen", cel, Kolom.Profielen, verwacht, bevinding);

    [Theory]
    [InlineData("16-11-2026", "2026-11-16", "2;F;W303;info;16-11-2026")]
    [InlineData("1-2-26", "2026-02-01", "2;F;W303;info;1-2-26")]
    [InlineData("1/2/2026", "2026-02-01", "2;F;W303;info;1/2/2026")]
    [InlineData("1.2.2026", "2026-02-01", "2;F;W303;info;1.2.2026")]
    [InlineData("2026-02-01", "2026-02-01", "2;F;W303;info;2026-02-01")]
    [InlineData("1 maart 2026", "2026-03-01", "2;F;W303;info;1 maart 2026")]
    [InlineData("1 MRT 2026", "2026-03-01", "2;F;W303;info;1 MRT 2026")]
    [InlineData("29-02-2027", "", "2;F;W304;fout;29-02-2027")]
    [InlineData("2/13/2026", "", "2;F;W304;fout;2/13/2026")]
    [InlineData("binnenkort", "", "2;F;W304;fout;binnenkort")]
    [InlineData("Per  direct", "", "")]
    [InlineData(46342, "2026-11-16", "2;F;W303;info;46342")]
    [InlineData(46342.75, "2026-11-16", "2;F;W303;info;46342.75")]
    [InlineData(19999, "", "2;F;W304;fout;19999")]
    public void Datums_staan_met_de_dag_voorop(object cel, string verwacht, string bevinding) =>
        Toets("Vrij vanaf", cel, Kolom.VrijVanaf, verwacht, bevinding);

    [Theory]
    [InlineData("7", "7", "2;F;W302;info;7")]
    [InlineData(" +1.234 ", "1234", "2;F;W302;info;+1.234")]
    [InlineData("3,00", "3", "2;F;W302;info;3,00")]
    [InlineData("3.0", "3", "2;F;W302;info;3.0")]
    [InlineData("2,5", "", "2;F;W313;fout;2,5")]
    [InlineData("1.5", "", "2;F;W313;fout;1.5")]
    [InlineData(2.5, "", "2;F;W313;fout;2.5")]
    [InlineData("acht", "", "2;F;W301;fout;acht")]
    [InlineData(10_000, "", "2;F;W301;fout;10000")]
    [InlineData(4.0, "4", "")]
    public void Getallen_zijn_heel(object cel, string verwacht, string bevinding) =>
        Toets("Plekken ggz", cel, Kolom.Ggz, verwacht, bevinding, totaal: 9999);

    [Theory]
    [InlineData("✓", "ja", "")]
    [InlineData("X", "ja", "")]
    [InlineData("1", "ja", "")]
    [InlineData("-", "nee", "")]
    [InlineData("Onwaar", "nee", "")]
    [InlineData("n.v.t.", "", "")]
    [InlineData("soms", "", "2;F;W307;let_op;soms")]
    public void Ja_nee_en_onbekend(string cel, string verwacht, string bevinding) =>
        Toets("Wmo", cel, Kolom.Wmo, verwacht, bevinding);

    [Theory]
    [InlineData("Leveringsvorm", "VPT; verblijf / 7", "Leveringsvorm", "4|5|7", "")]
    [InlineData("Leveringsvorm", "vpt, hotel", "Leveringsvorm", "5", "2;F;W308;fout;hotel")]
    [InlineData("Zekerheid", "Gegarandeerd", "Zekerheid", "toegezegd", "")]
    [InlineData("Zekerheid", "misschien", "Zekerheid", "indicatief", "2;F;W308;fout;misschien")]
    [InlineData("Geslacht", "M/V", "Geslacht", "alle", "")]
    [InlineData("Geslacht", "v", "Geslacht", "vrouwen", "")]
    [InlineData("In overleg", "verslaving actief en LVB", "InOverleg", "lvb|verslaving_actief", "")]
    [InlineData("Contra-indicaties", "Geen", "Contra", "", "")]
    [InlineData("Voorzieningen", "wakende zorg in de nacht + huisdier", "Voorzieningen", "huisdier|nachtzorg", "")]
    [InlineData("Open voor regio's", "5523, 5519, 9999", "OpenVoor", "5519|5523", "2;F;W308;fout;9999")]
    [InlineData("Open voor regio’s", "Alle", "OpenVoor", "*", "")]
    [InlineData("Postcode", "3011 ab", "Postcode", "3011AB", "")]
    [InlineData("Postcode", "3011", "Postcode", "3011", "2;F;W309;let_op;3011")]
    [InlineData("E-mail", "a@b@c", "Email", "a@b@c", "2;F;W310;let_op;a@b@c")]
    [InlineData("Locatiecode", "loc-00a001", "Locatiecode", "LOC-00A001", "")]
    [InlineData("Bevestigd op", "3-11-2026", "BevestigdOp", "", "2;F;W303;info;3-11-2026 2;F;W311;let_op;3-11-2026")]
    [InlineData("Afdeling*", "A", "Eenheid", "A", "0;F;K104;info;Afdeling*")]
    [InlineData("Leeftijd", "tot 30", "LeeftijdTotEnMet", "29", "")]
    [InlineData("Leeftijd", "18 t/m 65", "LeeftijdVanaf", "18", "")]
    [InlineData("Leeftijd", "65-18", "LeeftijdVanaf", "", "2;F;W312;fout;65-18")]
    [InlineData("Leeftijd", "volwassen", "LeeftijdVanaf", "", "2;F;W301;fout;volwassen")]
    [InlineData("Financieringsgrondslag", "BW en wlz ov.", "WlzOverig", "ja", "")]
    [InlineData("Financiering", "Zvw", "Wmo", "", "2;F;W306;fout;Zvw")]
    public void Lijsten_keuzes_en_teksten(string kop, string cel, string kolom, string verwacht, string bevinding) =>
        Toets(kop, cel, Enum.Parse<Kolom>(kolom), verwacht, bevinding);

    [Fact]
    public void Een_rij_met_een_fout_die_telt_wordt_niet_overgenomen()
    {
        var (rijen, bevindingen) = Lees(
            ["De Linde", null, 3, 1],
            ["De Linde", "A", -3, 1],
            ["De Linde", "B", 3, new Ruw("<v>#N/A</v>", " t=\"e\"")],
            ["De Linde", "C", new Ruw("<f>1+1</f><v></v>"), 1],
            ["De Linde", "D", new Ruw("<f>1+1</f><v>2</v>"), 1],
            ["De Linde", "E", 3, 1],
            ["de  linde", "é", 4, 2, "per direct"],
            ["Totaal", null, 30, 9],
            ["Organisatie", "Vestiging", "Capaciteit", "Vrij", "Per"]
        );

        Assert.Equal(["5"], rijen);
        Assert.Equal(
            [
                "1;B;R201;fout;",
                "2;C;R207;fout;",
                "3;D;R201;fout;",
                "3;D;W314;fout;#N/A",
                "4;C;R201;fout;",
                "4;C;W314;fout;",
                "6;;R204;fout;",
                "7;;R204;fout;",
                "8;;R202;info;",
                "9;;R202;info;",
            ],
            bevindingen
        );
    }

    [Fact]
    public void De_aanbieder_van_erboven_telt_alleen_in_hetzelfde_blok()
    {
        var (rijen, bevindingen) = Lees(["De Linde", "A", 3, 1], [null, "B", 3, 1], null, [null, "C", 3, 1]);

        Assert.Equal(["1", "2"], rijen);
        Assert.Equal(["2;A;R208;info;", "4;A;R201;fout;"], bevindingen);
    }

    [Fact]
    public void Een_samengevoegde_aanbieder_telt_voor_elke_rij_van_het_blok()
    {
        var blad = Rijen(Kop, ["De Linde", "A", 3, 1], [null, "B", 3, 1]) + Samengevoegd("A2:A3");
        var bestand = Portfoliolezer.Lees(new Ruwbestand().Blad("Portfolio", blad).Bytes(), Vandaag);

        Assert.Empty(bestand.Bevindingen);
        Assert.Equal(["De Linde", "De Linde"], bestand.Rijen.Select(r => r[Kolom.Aanbieder]));
    }

    [Fact]
    public void Twee_koprijen_met_een_groep_en_samengevoegde_cellen_worden_samen_gelezen()
    {
        var blad =
            Rijen(
                ["Aanbieder", "Locatie", "Plekken", null, null, "Wie"],
                [null, null, "totaal", "ggz", "vrij", "belt"],
                ["De Linde", "A", 3, 2, 1, "ma"]
            ) + Samengevoegd("C1:E1", "A1:A2", "B1:B2");
        var bestand = Portfoliolezer.Lees(new Ruwbestand().Blad("Portfolio", blad).Bytes(), Vandaag);

        Assert.Equal(
            "0;C;K104;info;Plekken totaal 0;D;K104;info;Plekken ggz 0;E;K104;info;Plekken vrij 0;F;K102;info;Wie belt",
            string.Join(' ', Regels(bestand))
        );
        Assert.Equal([new("Wie belt", "ma")], bestand.Rijen.Single().Extra);
    }

    [Fact]
    public void Dubbele_en_naamloze_kolommen_worden_bewaard()
    {
        var blad = Rijen([.. Kop, "Per"], ["De Linde", "A", 3, 1, null, "1-12-2026", "los"]);
        var bestand = Portfoliolezer.Lees(new Ruwbestand().Blad("Portfolio", blad).Bytes(), Vandaag);

        Assert.Equal(["0;F;K103;let_op;Per", "0;G;K102;info;Kolom G"], Regels(bestand));
        Assert.Equal([new("Per", "1-12-2026"), new("Kolom G", "los")], bestand.Rijen.Single().Extra);
    }

    [Fact]
    public void Zonder_blad_Portfolio_telt_het_eerste_zichtbare_blad_met_een_kop()
    {
        var bestand = Portfoliolezer.Lees(
            new Ruwbestand()
                .Blad("Verborgen", Rijen(Kop, ["X", "X", 9, 9]), "hidden")
                .Blad("Uitleg", Rijen(["dag"]))
                .Blad("Stand", Rijen(Kop, ["De Linde", "A", 3, 1]))
                .Bytes(),
            Vandaag
        );

        Assert.Equal(["0;;X006;info;Stand"], Regels(bestand));
        Assert.Equal("De Linde", bestand.Rijen.Single()[Kolom.Aanbieder]);
    }

    [Fact]
    public void Het_stelsel_van_1904_telt_andere_dagen()
    {
        // 44880 days after 1 January 1904 is 16 November 2026, as 46342 is in the 1900 system (1462 days apart).
        var bytes = new Ruwbestand()
            .Blad("Portfolio", Rijen(Kop, ["De Linde", "A", 3, 1, 44_880]))
            .Stelsel1904()
            .Bytes();

        Assert.Equal("2026-11-16", Portfoliolezer.Lees(bytes, Vandaag).Rijen.Single()[Kolom.VrijVanaf]);
    }

    private static void Toets(string kop, object cel, Kolom kolom, string verwacht, string bevindingen, int totaal = 12)
    {
        var blad = Rijen(
            ["Aanbieder", "Locatie", "Plekken totaal", "Plekken vrij", "Adres", kop],
            ["De Linde", "Lindehof", totaal, 1, null, cel]
        );
        var bestand = Portfoliolezer.Lees(new Ruwbestand().Blad("Portfolio", blad).Bytes(), Vandaag);

        Assert.Equal(bevindingen, string.Join(' ', Regels(bestand)));
        Assert.Equal(verwacht, bestand.Rijen.Single()[kolom]);
    }

    /// <summary>Row numbers count from the first row given, so that they read easily.</summary>
    private static (IEnumerable<string> Rijen, IEnumerable<string> Bevindingen) Lees(params object?[]?[] rijen)
    {
        var blad =
            $"<sheetData>{Rij(1, Kop)}{string.Concat(rijen.Select((r, i) => r is null ? "" : Rij(i + 2, r)))}</sheetData>";
        var bestand = Portfoliolezer.Lees(new Ruwbestand().Blad("Portfolio", blad).Bytes(), Vandaag);
        return (
            bestand.Rijen.Select(r => $"{r.Nummer - 1}"),
            Regels(bestand with { Bevindingen = [.. bestand.Bevindingen.Select(b => b with { Rij = b.Rij - 1 })] })
        );
    }

    private static IEnumerable<string> Regels(GelezenBestand bestand) =>
        Encoding
            .UTF8.GetString(RijenCsv.Bevindingen(bestand.Bevindingen))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1);
}
