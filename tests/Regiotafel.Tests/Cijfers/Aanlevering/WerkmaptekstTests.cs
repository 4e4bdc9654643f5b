using System.Globalization;
using System.IO.Compression;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Tests.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Aanlevering;

/// <summary>The same data in a workbook and in a CSV: the same rows, the same findings at the same lines.</summary>
public sealed class WerkmaptekstTests
{
    [Fact]
    public void Een_levering_in_werkmappen_geeft_dezelfde_rijen()
    {
        var csv = Kladlevering.Goed();
        var hashes = csv.Scherm().Bronnen.ToDictionary(b => b.Key.Naam, b => b.Value.Bronhash);
        var xlsx = Kladlevering.Goed();
        foreach (var soort in Contract.Soorten)
        {
            xlsx.Bytes($"{soort}.xlsx", Werkmap(soort, csv.Regels($"{soort}.csv"))).Zonder($"{soort}.csv");
        }

        var uitslag = xlsx.Scherm(2);

        Assert.Empty(uitslag.Kort());
        Assert.Equal(hashes, uitslag.Bronnen.ToDictionary(b => b.Key.Naam, b => b.Value.Bronhash));
    }

    [Fact]
    public void Een_fout_staat_op_het_rijnummer_van_het_blad()
    {
        var levering = Kladlevering.Goed().Zonder("inwoners.csv");
        Schrijfcel[][] rijen =
        [
            [Schrijfcel.Tekst("Peildatum"), Schrijfcel.Tekst("gemeentecode "), Schrijfcel.Tekst("aantal")],
            [Schrijfcel.Datum(new(2023, 1, 1)), Schrijfcel.Tekst("GM0599"), Schrijfcel.Getal(6000)],
            [],
            [new(CelSoort.Datum, "45000.5"), Schrijfcel.Tekst("GM0599"), new(CelSoort.Getal, "6.5")],
        ];

        levering.Bytes("inwoners.xlsx", WerkmapSchrijver.Schrijf([new("Blad", rijen)]));

        Assert.Equal(
            ["inwoners.xlsx;4;aantal;TYPE-GETAL;quarantaine", "inwoners.xlsx;4;peildatum;TYPE-DATUM;quarantaine"],
            levering.Scherm().Kort()
        );
    }

    [Fact]
    public void Een_werkmap_die_niet_te_lezen_is_wordt_geweigerd() =>
        Assert.Equal(
            ["inwoners.xlsx;0;;BESTAND-CODERING;weigering"],
            Kladlevering.Goed().Zonder("inwoners.csv").Bytes("inwoners.xlsx", "PK nee"u8.ToArray()).Scherm().Kort()
        );

    // Without the part of its own the same workbook is read: the refusal is for that part alone.
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("vbaProject", new[] { "inwoners.xlsx;0;;BESTAND-CODERING;weigering" })]
    [InlineData("externalLink", new[] { "inwoners.xlsx;0;;BESTAND-CODERING;weigering" })]
    public void Een_werkmap_met_macros_of_koppelingen_wordt_geweigerd(string soort, string[] verwacht)
    {
        var levering = Kladlevering.Goed();
        var werkmap = Werkmap(Contract.Soorten.First(s => s.Naam == "inwoners"), levering.Regels("inwoners.csv"));

        levering.Zonder("inwoners.csv").Bytes("inwoners.xlsx", soort.Length == 0 ? werkmap : MetDeel(werkmap, soort));

        Assert.Equal(verwacht, levering.Scherm().Kort());
    }

    private static byte[] MetDeel(byte[] werkmap, string soort)
    {
        const string Relaties = "xl/_rels/workbook.xml.rels";
        using var geheugen = new MemoryStream();
        geheugen.Write(werkmap);
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var lezer = new StreamReader(zip.GetEntry(Relaties)!.Open()))
            {
                xml = lezer.ReadToEnd();
            }
            zip.GetEntry(Relaties)!.Delete();
            using var uit = new StreamWriter(zip.CreateEntry(Relaties).Open());
            uit.Write(
                xml.Replace(
                    "</Relationships>",
                    $"<Relationship Id=\"rIdX\" Target=\"deel.bin\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{soort}\"/></Relationships>",
                    StringComparison.Ordinal
                )
            );
        }
        return geheugen.ToArray();
    }

    // Numbers as numbers, codes too, so that leading zeros are lost; days as days.
    private static byte[] Werkmap(Soort soort, string[] regels)
    {
        var kop = regels[0].Split(';');
        return WerkmapSchrijver.Schrijf([
            new(
                soort.Naam,
                [
                    kop.Select(Schrijfcel.Tekst).ToArray(),
                    .. regels.Skip(1).Select(r => r.Split(';').Select((v, i) => Cel(soort[kop[i]], v)).ToArray()),
                ]
            ),
        ]);
    }

    private static Schrijfcel Cel(Kolom kolom, string waarde) =>
        waarde == "" ? Schrijfcel.Leeg
        : kolom.Type == Kolomtype.Datum ? Schrijfcel.Datum(DateOnly.Parse(waarde, CultureInfo.InvariantCulture))
        : kolom.Type is not (Kolomtype.Id or Kolomtype.Prestatie)
        && decimal.TryParse(waarde, CultureInfo.InvariantCulture, out var getal)
            ? new(CelSoort.Getal, getal.ToString(CultureInfo.InvariantCulture))
        : Schrijfcel.Tekst(waarde);
}
