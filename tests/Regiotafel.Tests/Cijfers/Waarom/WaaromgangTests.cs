using System.Globalization;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Waarom;

namespace Regiotafel.Tests.Cijfers.Waarom;

public sealed class WaaromgangTests
{
    private const string Editie = "2024-2025";
    private const string Ratio = "klantenratio";

    private static readonly Correctie Profiel = new(
        new('a', 64),
        Correctievorm.Waarde,
        "indicaties",
        ["proef-03", "3", "2021-03-01"],
        "zzp_code",
        "750",
        "884"
    );

    [Fact]
    public void Een_verschil_van_vijf_wordt_gesplitst_zoals_met_de_hand()
    {
        var eerder = Waaromproef.Levering("2023-12-31", Waaromproef.Regios, Waaromproef.Eerst);
        var later = Waaromproef.Levering("2024-06-30", Waaromproef.Regios, Waaromproef.Daarna);

        var uitkomst = Waaromproef.Splits(
            Editie,
            Ratio,
            (eerder, Waaromproef.Meet(eerder, Editie, Ratio)),
            (later, Waaromproef.Meet(later, Editie, Ratio, Profiel))
        );

        // 2/3000 = 6,67 → 2/4000 = 5 → 3/4000 = 7,5 → 4/4000 = 10 → 5/4200 = 11,90; printed 7 and 12.
        Assert.Equal("7|0.00|-1.67|2.50|2.50|1.90|-0.23|12", Regel(uitkomst, "2024-01-01", "5521"));
        // On 1 January 2023 nothing new happened: 10 stays 10.
        Assert.Equal("7|0.00|-1.67|2.50|2.50|0.00|-0.33|10", Regel(uitkomst, "2023-01-01", "5521"));
        // 1/3000 = 3,33 → 1/2000 = 5.
        Assert.Equal("3|0.00|1.67|0.00|0.00|0.00|0.33|5", Regel(uitkomst, "2023-01-01", "5503"));
        Assert.Equal(
            [
                new(Waaromstap.Lijsten, 1, 1),
                new(Waaromstap.Correcties, 1, 1),
                new(Waaromstap.OudePerioden, 1, 0),
                // proef-05, proef-01 with its end, and three counts of inhabitants.
                new(Waaromstap.NieuwePerioden, 5, 1),
            ],
            uitkomst.Rijen
        );
        Assert.True(uitkomst.Splitsbaar);
        Assert.False(uitkomst.Samen);
    }

    [Fact]
    public void Elke_stap_noemt_de_regio_waarvan_het_woord_verandert()
    {
        var eerst = Met(10, 10);
        var eerder = Waaromproef.Levering("2023-12-31", Waaromproef.Regios, eerst);
        var later = Waaromproef.Levering("2023-12-31", Waaromproef.Regios, Met(40, 10));

        var uitkomst = Waaromproef.Splits(
            Editie,
            Ratio,
            (eerder, Waaromproef.Meet(eerder, Editie, Ratio)),
            (later, Waaromproef.Meet(later, Editie, Ratio))
        );

        // 40 and 10 where 25 are expected: the limits of 95% are 16 and 37, those of 99.8% 12 and 45.
        const string gelijk = "niet te onderscheiden van alle regio's";
        Assert.Equal(
            [
                new(Waaromstap.OudePerioden, "2023-01-01", "5503", "", gelijk, "duidelijk lager"),
                new(Waaromstap.OudePerioden, "2023-01-01", "5521", "", gelijk, "hoger"),
            ],
            uitkomst.Woorden.Where(w => w is { Periode: "2023-01-01", Uitsplitsing: "" })
        );
    }

    [Fact]
    public void Met_een_andere_rekenwijze_staan_definitie_en_lijsten_samen_en_klopt_de_som()
    {
        var eerder = Waaromproef.Levering("2023-12-31", Waaromproef.Regios, Waaromproef.Eerst);
        var later = Waaromproef.Levering("2024-06-30", Waaromproef.Regios, Waaromproef.Daarna);
        var nu = Waaromproef.Meet(eerder, Editie, Ratio);
        // As an older program may have left it: other ingredients, and 9 where we now get 7.
        var toen = nu with
        {
            MetingId = new('b', 64),
            Rijen = nu.Rijen.Replace(
                "2024-01-01;5521;;2;3000;7;",
                "2024-01-01;5521;;3;3333;9;",
                StringComparison.Ordinal
            ),
        };

        var uitkomst = Waaromproef.Splits(
            Editie,
            Ratio,
            (eerder, toen),
            (later, Waaromproef.Meet(later, Editie, Ratio, Profiel))
        );

        Assert.True(uitkomst.Samen);
        Assert.Equal("9|-2.33|-1.67|2.50|2.50|1.90|0.10|12", Regel(uitkomst, "2024-01-01", "5521"));
    }

    [Fact]
    public void Wat_dit_programma_niet_meer_berekent_wordt_niet_gesplitst()
    {
        var levering = Waaromproef.Levering("2023-12-31", Waaromproef.Regios, Waaromproef.Eerst);
        var meting = Waaromproef.Meet(levering, Editie, Ratio);

        var uitkomst = Waaromproef.Splits(
            Editie,
            Ratio,
            (levering, meting),
            (levering, meting with { MetingId = new('c', 64) })
        );

        Assert.False(uitkomst.Splitsbaar);
        Assert.Empty(uitkomst.Cellen);
    }

    [Fact]
    public void Van_elk_cijfer_van_elke_editie_tellen_de_stappen_op_tot_het_verschil()
    {
        var later = Voorbeeld.Bestanden("klein/levering");
        using var proef = new Proeflevering("klein/levering");
        foreach (var (naam, regels) in proef.Bestanden())
        {
            proef.Schrijf(naam, [regels[0], .. regels.Skip(1).Where((_, i) => i % 4 != 2)]);
        }
        proef.Wijzig(m => m["periode"]!["tot"] = "2023-06-30");
        var eerder = Directory
            .EnumerateFiles(proef.Map)
            .ToDictionary(p => Path.GetFileName(p), p => (ReadOnlyMemory<byte>)File.ReadAllBytes(p));

        var gesplitst = 0;
        foreach (var editie in Cijferloop.Edities)
        {
            var (toen, nu) = (Waaromproef.Meet(eerder, editie, []), Waaromproef.Meet(later, editie, []));
            foreach (var indicator in nu.Keys)
            {
                var uitkomst = Waaromproef.Splits(editie, indicator, (eerder, toen[indicator]), (later, nu[indicator]));

                Assert.True(uitkomst.Splitsbaar);
                Assert.All(uitkomst.Cellen, c => Assert.Equal(Getal(c.Later) - Getal(c.Eerder), c.Stappen.Sum(Getal)));
                gesplitst += uitkomst.Cellen.Count;
            }
        }

        Assert.True(gesplitst > 100);
    }

    private static Dictionary<string, string> Met(int inEen, int inAnder) =>
        new(Waaromproef.Eerst)
        {
            ["indicaties"] =
                Waaromproef.Kop
                + string.Concat(
                    Enumerable
                        .Range(1, inEen + inAnder)
                        .Select(i =>
                            $"proef-{i:000};{i};880;{(i > inEen ? "5503" : "5521")};1980;2021-01-01;2021-02-01;\n"
                        )
                ),
        };

    private static string Regel(Waaromuitkomst uitkomst, string periode, string regio)
    {
        var cel = uitkomst.Cellen.Single(c => (c.Periode, c.Regio, c.Uitsplitsing) == (periode, regio, ""));
        return string.Join('|', [cel.Eerder, .. cel.Stappen, cel.Later]);
    }

    private static decimal Getal(string tekst) =>
        tekst.Length == 0 ? 0 : decimal.Parse(tekst, CultureInfo.InvariantCulture);
}
