using System.Globalization;
using System.Text;
using ExcelDataReader;
using FsCheck;
using FsCheck.Fluent;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Tests.Kern.Xlsx;

public sealed class WerkmapTests
{
    private static readonly string[] Lastig =
    [
        "gewoon",
        " spatie voor en na ",
        "regel\nom",
        "return\r\nom",
        "\ttab",
        "=1+1",
        "+31",
        "@naam",
        "<b>&\"'",
        "_x0041_",
        "_x000D_",
        "café ✓ 😀",
        "bel\u0007",
        "\uFFFE",
        "0880",
        "'quote",
    ];

    [Fact]
    public void Elke_tekst_komt_heen_en_terug_ongewijzigd_over()
    {
        var rij = Lastig.Select(Schrijfcel.Tekst).ToArray();

        var gelezen = Lees([new("Blad", [rij])]).Bladen[0].Rijen[0];

        Assert.Equal(Lastig, gelezen.Cellen.Select(c => c.Cel.Tekst));
    }

    [Fact]
    public void Een_half_teken_wordt_een_vervangteken()
    {
        var gelezen = Lees([
            new(
                "Blad",
                [
                    [Schrijfcel.Tekst("\uD800 los")],
                ]
            ),
        ]);

        Assert.Equal("\uFFFD los", gelezen.Bladen[0].Rijen[0].Cellen.Single().Cel.Tekst);
    }

    [Fact]
    public void Getallen_datums_en_lege_cellen_houden_hun_plek()
    {
        Schrijfcel[] rij = [Schrijfcel.Getal(12), Schrijfcel.Leeg, Schrijfcel.Datum(new(2026, 11, 16))];

        var gelezen = Lees([new("Blad", [rij])]).Bladen[0].Rijen[0];

        Assert.Equal(new(CelSoort.Getal, "12"), gelezen[1]);
        Assert.Equal(Cel.Leeg, gelezen[2]);
        // 46342 is the serial that the example geleefd.xlsx gives for 16 November 2026.
        Assert.Equal(new(CelSoort.Datum, "46342"), gelezen[3]);
    }

    [Fact]
    public void Een_verborgen_blad_wordt_als_verborgen_gelezen()
    {
        var werkmap = Lees([
            new("A", []),
            new(
                "_regiotafel",
                [
                    [Schrijfcel.Tekst("x")],
                ]
            )
            {
                Verborgen = true,
            },
        ]);

        Assert.Equal([true, false], werkmap.Bladen.Select(b => b.Zichtbaar));
    }

    [Fact]
    public void Dezelfde_rijen_geven_dezelfde_bytes()
    {
        Schrijfblad[] bladen =
        [
            new("Blad", [Lastig.Select(Schrijfcel.Tekst).ToArray()]) { MetKop = true, Breedtes = [10] },
        ];

        Assert.Equal(WerkmapSchrijver.Schrijf(bladen), WerkmapSchrijver.Schrijf(bladen));
    }

    [Fact]
    public void Een_onafhankelijke_lezer_ziet_dezelfde_cellen()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string[] teksten =
        [
            .. Lastig.Where(t => t.All(System.Xml.XmlConvert.IsXmlChar) || t.Contains("😀", StringComparison.Ordinal)),
        ];
        IReadOnlyList<IReadOnlyList<Schrijfcel>> rijen =
        [
            [Schrijfcel.Tekst("Kop"), Schrijfcel.Tekst("Getal"), Schrijfcel.Tekst("Datum")],
            .. teksten.Select(
                (t, i) => new[] { Schrijfcel.Tekst(t), Schrijfcel.Getal(i), Schrijfcel.Datum(new(2026, 3, 1)) }
            ),
        ];

        using var lezer = ExcelReaderFactory.CreateReader(
            new MemoryStream(
                WerkmapSchrijver.Schrijf([new("Portfolio", rijen) { MetKop = true, Breedtes = [20, 8, 12] }])
            )
        );

        Assert.Equal("Portfolio", lezer.Name);
        Assert.True(lezer.Read());
        Assert.Equal("Kop", lezer.GetValue(0));
        for (var i = 0; i < teksten.Length; i++)
        {
            Assert.True(lezer.Read());
            Assert.Equal(teksten[i], lezer.GetValue(0));
            Assert.Equal((double)i, Convert.ToDouble(lezer.GetValue(1), CultureInfo.InvariantCulture));
            Assert.Equal(new DateTime(2026, 3, 1), lezer.GetValue(2));
        }

        Assert.False(lezer.Read());
    }

    [Fact]
    public void Willekeurige_rijen_komen_heen_en_terug_ongewijzigd_over()
    {
        var tekst = ArbMap
            .Default.ArbFor<string>()
            .Generator.Select(t => Schrijfcel.Tekst(t?.Replace("\0", "", StringComparison.Ordinal)));
        var getal = ArbMap.Default.ArbFor<int>().Generator.Select(g => Schrijfcel.Getal(g));
        var dag = Gen.Choose(61, 100_000).Select(d => Schrijfcel.Datum(new DateOnly(1899, 12, 30).AddDays(d)));
        var rijen = Gen.ArrayOf(Gen.ArrayOf(Gen.OneOf(tekst, getal, dag, Gen.Constant(Schrijfcel.Leeg))));

        Prop.ForAll(
                rijen.ToArbitrary(),
                blad =>
                {
                    var gelezen = Lees([new("Blad", blad)]).Bladen[0];
                    var verwacht = blad.SelectMany(
                            (rij, r) => rij.Select((cel, k) => (r + 1, k + 1, cel.Soort, cel.Waarde))
                        )
                        .Where(c => c.Soort != CelSoort.Leeg && !string.IsNullOrWhiteSpace(c.Waarde));
                    var echt = gelezen.Rijen.SelectMany(r =>
                        r.Cellen.Select(c => (r.Nummer, c.Kolom, c.Cel.Soort, c.Cel.Tekst))
                    );
                    Assert.Equal(verwacht, echt);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(34, "AH")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    public void Kolommen_hebben_letters(int kolom, string letters)
    {
        Assert.Equal(letters, Celadres.Letters(kolom));
        Assert.Equal((7, kolom), Celadres.Lees(letters + "7"));
    }

    private static Werkmap Lees(IReadOnlyList<Schrijfblad> bladen)
    {
        var (werkmap, reden) = WerkmapLezer.Lees(WerkmapSchrijver.Schrijf(bladen), Grenzen.Upload);
        Assert.Null(reden);
        return werkmap!;
    }
}
