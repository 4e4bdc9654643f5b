using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using static Regiotafel.Tests.Portfolio.Excel.Bladmaker;

namespace Regiotafel.Tests.Portfolio.Excel;

/// <summary>Files that must be refused whole: what is wrong, the file, the code and the start of the reason.</summary>
internal static class SlechteBestanden
{
    private const string Bsn = "111222333";
    private const string EntiteitBom =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    private static readonly object?[] Goed = ["De Linde", "Lindehof", 12, 1];

    public static readonly Dictionary<string, (Func<byte[]> Maak, string Bevinding, string Reden)> Alle = new()
    {
        ["leeg bestand"] = (() => [], "0;;X001", "Dit bestand is leeg"),
        ["platte tekst"] = (
            () => Tekst("Aanbieder;Locatie\nDe Linde;Lindehof\n"),
            "0;;X001",
            "Dit is geen Excel-bestand"
        ),
        ["pdf"] = (() => Tekst("%PDF-1.7 ..."), "0;;X001", "Dit is geen Excel-bestand"),
        ["webpagina met de naam xls"] = (() => Tekst("<html><table></table></html>"), "0;;X001", "Dit is geen Excel"),
        ["csv in UTF-16"] = (
            () => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Aanbieder")).ToArray(),
            "0;;X001",
            "Dit is geen Excel-bestand"
        ),
        ["oud xls"] = (() => Ole("Workbook"), "0;;X001", "Dit is een oud Excel-bestand (.xls)"),
        ["met wachtwoord"] = (() => Ole("EncryptedPackage"), "0;;X001", "Dit bestand is beveiligd met een wachtwoord"),
        ["versleutelde zip"] = (Versleuteld, "0;;X001", "Dit bestand is beveiligd met een wachtwoord"),
        ["zip zonder werkmap"] = (
            () => Ruwbestand.Zip([("brief.txt", Tekst("dag"))]),
            "0;;X001",
            "Dit is geen Excel-bestand"
        ),
        ["Word-bestand"] = (Word, "0;;X001", "Dit is geen Excel-bestand"),
        ["binaire werkmap"] = (Xlsb, "0;;X001", "Dit is een binaire werkmap (.xlsb)"),
        ["afgekapte zip"] = (() => Bestand()[..600], "0;;X001", "Dit bestand is beschadigd"),
        ["bit omgevallen"] = (BitOm, "0;;X001", "Dit bestand is beschadigd"),
        ["te groot"] = (() => new byte[(10 * 1024 * 1024) + 1], "0;;X001", "Dit bestand is groter dan 10 MB"),
        ["zipbom"] = (() => Bom(new byte[120_000_000]), "0;;X001", "De inhoud is meer dan 100 keer"),
        ["zipbom tussen ruis"] = (GevuldeBom, "0;;X001", "Dit bestand is uitgepakt groter dan 100 MB"),
        ["zipbom die over zijn maat liegt"] = (
            () => Liegend(Bom(new byte[40_000_000]), 40_000_000, 100),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["1001 onderdelen"] = (VeelOnderdelen, "0;;X001", "Dit bestand heeft meer dan 1000 onderdelen"),
        ["zip in zip"] = (
            () => Los().Onderdeel("xl/embeddings/a.xlsx", Bestand()).Bytes(),
            "0;;X001",
            "In dit bestand zit een ander ingepakt bestand"
        ),
        ["pad naar buiten"] = (
            () => Los().Onderdeel("../../etc/passwd", "x").Bytes(),
            "0;;X001",
            "Dit bestand heeft een onderdeel met een onjuiste naam"
        ),
        ["pad met backslash"] = (
            () => Los().Onderdeel("..\\..\\x", "x").Bytes(),
            "0;;X001",
            "Dit bestand heeft een onderdeel met een onjuiste naam"
        ),
        ["vast pad"] = (
            () => Los().Onderdeel("/etc/passwd", "x").Bytes(),
            "0;;X001",
            "Dit bestand heeft een onderdeel met een onjuiste naam"
        ),
        ["onderdeel dubbel"] = (
            () => Los().Onderdeel("xl/worksheets/sheet1.xml", "<worksheet/>").Bytes(),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["entiteitenbom"] = (
            () => new Ruwbestand().Blad("Portfolio", Rijen(Kop, Goed), ervoor: EntiteitBom).Bytes(),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["externe DTD"] = (
            () =>
                new Ruwbestand()
                    .Blad("Portfolio", Rijen(Kop, Goed), ervoor: "<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\">")
                    .Bytes(),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["geen geldige UTF-8"] = (
            () =>
                Los().Onderdeel("xl/sharedStrings.xml", [0x3C, 0x61, 0x3E, 0xC3, 0x28, 0x3C, 0x2F, 0x61, 0x3E]).Bytes(),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["XML houdt op"] = (
            () => new Ruwbestand().Blad("Portfolio", "<sheetData><row r=\"1\">").Onderdeel("a", "a").Bytes(),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["NUL in XML"] = (
            () => Bestand(["De Linde", new Ruw("<is><t>a&#0;b</t></is>", " t=\"inlineStr\"")]),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["NUL in Excel-spelling"] = (
            () => Bestand(["De Linde", "a_x0000_b", 3, 1]),
            "0;;X001",
            "In dit bestand staat een teken dat niet mag (NUL)"
        ),
        ["verwijzing naar tekst die er niet is"] = (
            () => Bestand([new Ruw("<v>7</v>", " t=\"s\"")]),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["rijen door elkaar"] = (
            () => new Ruwbestand().Blad("Portfolio", $"<sheetData>{Rij(2, Kop)}{Rij(1, Goed)}</sheetData>").Bytes(),
            "0;;X001",
            "Dit bestand is beschadigd"
        ),
        ["51 bladen"] = (
            () =>
                Enumerable
                    .Range(1, 51)
                    .Aggregate(new Ruwbestand(), (b, i) => b.Blad($"B{i}", Rijen(Kop, Goed)))
                    .Bytes(),
            "0;;X001",
            "Dit bestand heeft meer dan 50 tabbladen"
        ),
        ["100.000 rijen"] = (
            () => new Ruwbestand().Blad("Portfolio", HonderdduizendRijen()).Bytes(),
            "0;;X001",
            "Tabblad Portfolio heeft meer dan 20.000 rijen"
        ),
        ["201 kolommen"] = (
            () => Bestand([.. Enumerable.Repeat<object?>("x", 201)]),
            "0;;X001",
            "Tabblad Portfolio heeft meer dan 200 kolommen"
        ),
        ["cel van 32.768 tekens"] = (
            () => Bestand(["De Linde", Ruis(32_768), 3, 1]),
            "0;;X001",
            "Op tabblad Portfolio staat een cel met meer dan 32.767 tekens"
        ),
        ["geen kop"] = (
            () => new Ruwbestand().Blad("Portfolio", Rijen(["a", "b"], ["c", "d"])).Bytes(),
            "0;;X002",
            "Wij vinden geen rij met kolomnamen"
        ),
        ["kop te laag"] = (
            () => new Ruwbestand().Blad("Portfolio", $"<sheetData>{Rij(31, Kop)}{Rij(32, Goed)}</sheetData>").Bytes(),
            "0;;X002",
            "Wij vinden geen rij"
        ),
        ["alleen een grafiek"] = (
            () => new Ruwbestand().Blad("Portfolio", "").Bytes(),
            "0;;X002",
            "Wij vinden geen rij"
        ),
        ["BSN in een cel"] = (
            () => Bestand(["De Linde", $"dossier {Bsn}.", 3, 1]),
            "3;B;X003",
            "Op deze plek staat een BSN"
        ),
        ["BSN als getal"] = (
            () => Bestand(["De Linde", "Zicht", 3, 1, int.Parse(Bsn)]),
            "3;E;X003",
            "Op deze plek staat een BSN"
        ),
        ["BSN boven de kop"] = (
            () => new Ruwbestand().Blad("Portfolio", Rijen([null, Bsn], Kop, Goed)).Bytes(),
            "1;B;X003",
            "Op deze plek staat een BSN"
        ),
        ["BSN in een opmerking"] = (MetOpmerking, "2;D;X003", "Op deze plek staat een BSN"),
        ["BSN op een verborgen blad"] = (
            () => Los().Blad("Oud", Rijen([null, null, Bsn]), "hidden").Bytes(),
            "1;C;X003",
            "Op deze plek staat een BSN"
        ),
        ["kolom BSN"] = (
            () => new Ruwbestand().Blad("Portfolio", Rijen([.. Kop, "BSN:"], Goed)).Bytes(),
            "0;F;X003",
            "Op deze plek staat een BSN"
        ),
        ["kolom naam cliënt"] = (
            () => new Ruwbestand().Blad("Portfolio", Rijen([.. Kop, "Naam  Cliënt (volledig)"], Goed)).Bytes(),
            "0;F;X003",
            "Op deze plek staat een BSN"
        ),
        ["kolom ontbreekt"] = (
            () =>
                new Ruwbestand()
                    .Blad("Portfolio", Rijen(["Aanbieder", "Locatie", "Plekken totaal", "Wmo", "Adres"], Goed))
                    .Bytes(),
            "0;;K101",
            "Deze verplichte kolom ontbreekt"
        ),
    };

    internal static Ruwbestand Los() => new Ruwbestand().Blad("Portfolio", Rijen(Kop, Goed));

    private static byte[] Tekst(string tekst) => Encoding.UTF8.GetBytes(tekst);

    private static byte[] Ole(string stroomnaam) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stroomnaam)];

    private static byte[] Word() =>
        Ruwbestand.Zip([
            (
                "_rels/.rels",
                Tekst(Ruwbestand.Relaties(Ruwbestand.Verwijzing("w", "officeDocument", "word/document.xml")))
            ),
            ("word/document.xml", Tekst("<document/>")),
        ]);

    private static byte[] Xlsb() =>
        Ruwbestand.Zip([
            (
                "_rels/.rels",
                Tekst(Ruwbestand.Relaties(Ruwbestand.Verwijzing("w", "officeDocument", "xl/workbook.bin")))
            ),
            ("xl/workbook.bin", [1, 2, 3]),
        ]);

    // Bit 0 of the general purpose flags, in the local headers and in the central directory.
    private static byte[] Versleuteld()
    {
        var bytes = Bestand();
        for (var i = 0; i < bytes.Length - 10; i++)
        {
            var kop = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i));
            var plek =
                kop == 0x04034B50 ? 6
                : kop == 0x02014B50 ? 8
                : 0;
            if (plek > 0)
            {
                bytes[i + plek] |= 1;
            }
        }

        return bytes;
    }

    private static byte[] BitOm()
    {
        var bytes = Ruwbestand.Zip(
            [("xl/media/a.bin", Encoding.UTF8.GetBytes(Ruis(5000)))],
            CompressionLevel.NoCompression
        );
        bytes[2000] ^= 1;
        return bytes;
    }

    private static byte[] Bom(byte[] nullen) => Los().Onderdeel("xl/media/image1.png", nullen).Bytes();

    private static byte[] GevuldeBom()
    {
        var ruis = new byte[2_000_000];
        new Random(1).NextBytes(ruis);
        return Los().Onderdeel("xl/media/a.png", ruis).Onderdeel("xl/media/b.png", new byte[120_000_000]).Bytes();
    }

    // Every size that claims the true length gets another: in headers, directory and descriptor alike.
    private static byte[] Liegend(byte[] bytes, uint echt, uint beweerd)
    {
        for (var i = 0; i < bytes.Length - 4; i++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i)) == echt)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i), beweerd);
            }
        }

        return bytes;
    }

    private static byte[] VeelOnderdelen() =>
        Enumerable.Range(1, 1001).Aggregate(Los(), (b, i) => b.Onderdeel($"a{i}", "x")).Bytes();

    private static string HonderdduizendRijen() =>
        $"<sheetData>{Rij(1, Kop)}{string.Concat(Enumerable.Range(2, 100_000).Select(r => Rij(r, "De Linde", $"Locatie {r * 7919 % 100_003}", r % 40, 1)))}</sheetData>";

    private static string Ruis(int lengte)
    {
        var toeval = new Random(1);
        return string.Concat(Enumerable.Range(0, lengte).Select(_ => (char)('a' + toeval.Next(26))));
    }

    private static byte[] MetOpmerking() =>
        Los()
            .Onderdeel(
                "xl/worksheets/_rels/sheet1.xml.rels",
                Ruwbestand.Relaties(Ruwbestand.Verwijzing("c", "comments", "../comments1.xml"))
            )
            .Onderdeel(
                "xl/comments1.xml",
                $"<comments><commentList><comment ref=\"D2\"><text><r><t>zie </t></r><r><t>{Bsn}</t></r></text></comment></commentList></comments>"
            )
            .Bytes();
}
