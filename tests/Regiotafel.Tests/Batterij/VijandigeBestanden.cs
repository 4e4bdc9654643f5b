using System.IO.Compression;
using System.Text;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Tests.Portfolio.Excel;
using static Regiotafel.Tests.Portfolio.Excel.Bladmaker;

namespace Regiotafel.Tests.Batterij;

/// <summary>A file made to harm: what it is, its bytes, and how the reason begins; no reason: it is read as if nothing were wrong.</summary>
internal sealed record Vijand(string Naam, Func<byte[]> Maak, string? Reden);

/// <summary>Hostile files beyond the table of bad ones: families of them, the same on every run.</summary>
internal static class VijandigeBestanden
{
    private const string Dtd = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    private const string Bsn = "111222333";
    private static readonly object?[] Goed = ["De Linde", "Lindehof", 12, 1];

    public static IReadOnlyList<Vijand> Alle { get; } =
    [
        .. SlechteBestanden.Alle.Select(s => new Vijand(s.Key, s.Value.Maak, s.Value.Reden)),
        .. Afgekapt(),
        .. Omgevallen(),
        .. Adressen(),
        .. AndereSoorten(),
        .. Paden(),
        .. Documenttypen(),
        .. Werkmappen(),
        .. Personen(),
        .. Grenzen(),
        .. Onschuldig(),
    ];

    /// <summary>One long text that a million cells share: little to unpack, endless to write down.</summary>
    public static byte[] LangAntwoord()
    {
        var cellen = string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 150));
        var rijen = string.Concat(
            Enumerable
                .Range(2, 2_000)
                .Select(r =>
                    Rij(r, "De Linde", $"Locatie {r}", 9, 1)
                        .Replace("</row>", $"{cellen}</row>", StringComparison.Ordinal)
                )
        );
        return new Ruwbestand()
            .Blad("Portfolio", $"<sheetData>{Rij(1, Kop)}{rijen}</sheetData>")
            .Onderdeel("xl/sharedStrings.xml", $"<sst><si><t>{Letters(30_000)}</t></si></sst>")
            .Onderdeel("xl/media/ruis.png", Ruis(1_500_000))
            .Bytes();
    }

    /// <summary>Four million small cells: within every limit of the file, too much for the memory of the worker.</summary>
    public static byte[] VeelCellen()
    {
        var cellen = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 200));
        return new Ruwbestand()
            .Blad(
                "Portfolio",
                $"<sheetData>{Rij(1, Kop)}{string.Concat(Enumerable.Range(0, 19_990).Select(_ => $"<row>{cellen}</row>"))}</sheetData>"
            )
            .Onderdeel("xl/media/ruis.png", Ruis(1_500_000))
            .Bytes();
    }

    private static IEnumerable<Vijand> Afgekapt()
    {
        var goed = Bestand();
        return Enumerable
            .Range(1, 20)
            .Select(i => new Vijand($"afgekapt op {i}/21", () => goed[..(goed.Length * i / 21)], Redenen.Beschadigd));
    }

    private static IEnumerable<Vijand> Omgevallen()
    {
        var blad = Rijen(Kop, Goed);
        var bytes = Werkmap(blad, inpakken: CompressionLevel.NoCompression);
        var begin = bytes.AsSpan().IndexOf("<sheetData>"u8);
        return Enumerable
            .Range(0, 16)
            .Select(i => new Vijand(
                $"bit om op {i}/16 van het blad",
                () =>
                {
                    var kopie = bytes.ToArray();
                    kopie[begin + (blad.Length * i / 16)] ^= (byte)(1 << (i % 8));
                    return kopie;
                },
                Redenen.Beschadigd
            ));
    }

    private static IEnumerable<Vijand> Adressen()
    {
        foreach (
            var adres in (string[])["A0", "1A", "", "AAAA1", "XFE1", "a1", "A1048577", "A-1", "A99999999999", " A2"]
        )
        {
            yield return Los(
                $"cel op '{adres}'",
                $"<row r=\"2\"><c r=\"{adres}\"><v>1</v></c></row>",
                Redenen.Beschadigd
            );
        }

        foreach (var rij in (string[])["0", "-1", "1048577", "99999999999", "x", "1"])
        {
            yield return Los($"rij '{rij}'", $"<row r=\"{rij}\"><c><v>1</v></c></row>", Redenen.Beschadigd);
        }

        foreach (var nummer in (string[])["-1", "99999999999", "x", "1e3", ""])
        {
            yield return Los(
                $"gedeelde tekst '{nummer}'",
                $"<row r=\"2\"><c t=\"s\"><v>{nummer}</v></c></row>",
                Redenen.Beschadigd
            );
        }

        foreach (var bereik in (string[])["A1:", "B2:A1", "A1:XFE9999999", "x"])
        {
            yield return new(
                $"samengevoegd '{bereik}'",
                () => new Ruwbestand().Blad("Portfolio", Rijen(Kop, Goed) + Samengevoegd(bereik)).Bytes(),
                Redenen.Beschadigd
            );
        }
    }

    private static IEnumerable<Vijand> AndereSoorten()
    {
        (string Naam, byte[] Begin)[] soorten =
        [
            ("gzip", [0x1F, 0x8B, 8, 0]),
            ("7z", [0x37, 0x7A, 0xBC, 0xAF]),
            ("rar", [.. "Rar!"u8]),
            ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0]),
            ("programma", [0x7F, .. "ELF"u8]),
            ("rtf", [.. "{\\rtf1"u8]),
            ("lege zip", [(byte)'P', (byte)'K', 5, 6, .. new byte[18]]),
            ("zip in stukken", [(byte)'P', (byte)'K', 7, 8]),
            ("nullen", new byte[4]),
        ];
        foreach (var (naam, begin) in soorten)
        {
            yield return new(naam, () => [.. begin, .. Ruis(2000)], Redenen.GeenXlsx);
        }

        yield return new(
            "OpenDocument",
            () => Ruwbestand.Zip([("mimetype", [.. "application/vnd.oasis"u8]), ("content.xml", [.. "<a/>"u8])]),
            Redenen.GeenXlsx
        );
        yield return new(
            "plaatje dat een zip is",
            () => SlechteBestanden.Los().Onderdeel("xl/media/a.png", Bestand()).Bytes(),
            Redenen.Genest
        );
    }

    private static IEnumerable<Vijand> Paden() =>
        ((string[])["xl/../../x", "C:/x", "./x", "..", "\\\\server\\x", "xl/./a", "a/..", "//x"]).Select(
            pad => new Vijand($"pad {pad}", () => SlechteBestanden.Los().Onderdeel(pad, "x").Bytes(), Redenen.FoutPad)
        );

    private static IEnumerable<Vijand> Documenttypen()
    {
        var blad = Rijen(Kop, Goed);
        yield return new("DTD in de werkmap", () => Werkmap(blad, werkmapVoor: Dtd), Redenen.Beschadigd);
        yield return new("DTD in de relaties", () => Werkmap(blad, relatiesVoor: Dtd), Redenen.Beschadigd);
        foreach (var (pad, element) in ((string, string)[])[("sharedStrings", "sst"), ("styles", "styleSheet")])
        {
            yield return new(
                $"DTD in {pad}",
                () => SlechteBestanden.Los().Onderdeel($"xl/{pad}.xml", $"{Dtd}<{element}/>").Bytes(),
                Redenen.Beschadigd
            );
        }
    }

    private static IEnumerable<Vijand> Werkmappen()
    {
        var blad = Rijen(Kop, Goed);
        yield return new("geen werkmap", () => Werkmap(blad, wortel: "html"), Redenen.GeenXlsx);
        yield return new("blad zonder relatie", () => Werkmap(blad, id: "r9"), Redenen.Beschadigd);
        yield return new(
            "blad buiten het bestand",
            () => Werkmap(blad, doel: "../../../etc/passwd"),
            Redenen.Beschadigd
        );
        yield return new("blad op het web", () => Werkmap(blad, doel: "http://127.0.0.1:9/a.xml"), Redenen.Beschadigd);
        yield return new(
            "onbekende tekencodering",
            () =>
                new Ruwbestand().Blad("Portfolio", blad, ervoor: "<?xml version=\"1.0\" encoding=\"utf-99\"?>").Bytes(),
            Redenen.Beschadigd
        );
        yield return new("element niet gesloten", () => Werkmap("<sheetData><row></sheetData>"), Redenen.Beschadigd);
        yield return new("twee wortels", () => Werkmap(blad + "</worksheet><worksheet>"), Redenen.Beschadigd);
    }

    private static IEnumerable<Vijand> Personen()
    {
        const string reden = "Op deze plek staat een BSN";
        foreach (var kop in (string[])["Burgerservicenummer", "Geboortedatum", "Cliëntnaam"])
        {
            yield return new(
                $"kolom {kop}",
                () => new Ruwbestand().Blad("Portfolio", Rijen([.. Kop, kop], Goed)).Bytes(),
                reden
            );
        }

        yield return new("BSN als uitkomst", () => Bestand(["X", new Ruw($"<f>A1</f><v>{Bsn}</v>")]), reden);
        yield return new(
            "BSN op een diep verborgen blad",
            () => SlechteBestanden.Los().Blad("Oud", Rijen([Bsn]), "veryHidden").Bytes(),
            reden
        );
    }

    private static IEnumerable<Vijand> Grenzen()
    {
        yield return Los(
            "kolom GS",
            "<row r=\"2\"><c r=\"GS2\"><v>1</v></c></row>",
            Redenen.TeVeelKolommen("Portfolio")
        );
        yield return new(
            "20.001 rijen",
            () =>
                Werkmap(
                    $"<sheetData>{string.Concat(Enumerable.Range(1, 20_001).Select(r => Rij(r, $"a{r * 7919 % 99_991}")))}</sheetData>"
                ),
            Redenen.TeVeelRijen("Portfolio")
        );
        yield return new(
            "lange gedeelde tekst",
            () =>
                SlechteBestanden
                    .Los()
                    .Onderdeel("xl/sharedStrings.xml", $"<sst><si><t>{Letters(32_768)}</t></si></sst>")
                    .Bytes(),
            Redenen.CelTeLang("met gedeelde teksten")
        );
        yield return new(
            "NUL in gedeelde tekst",
            () =>
                SlechteBestanden.Los().Onderdeel("xl/sharedStrings.xml", "<sst><si><t>a_x0000_</t></si></sst>").Bytes(),
            Redenen.NulTeken
        );
    }

    private static IEnumerable<Vijand> Onschuldig()
    {
        var diep = string.Concat(Enumerable.Repeat("<a>", 20_000)) + string.Concat(Enumerable.Repeat("</a>", 20_000));
        yield return new("diep genest", () => Werkmap(Rijen(Kop, Goed) + diep, ruis: true), Reden: null);
        yield return new(
            "macro",
            () => SlechteBestanden.Los().Onderdeel("xl/vbaProject.bin", "MZ").Bytes(),
            Reden: null
        );
        yield return new(
            "opdracht in een formule",
            () => Bestand(["De Linde", "Zicht", new Ruw("<f>cmd|'/C calc'!A0</f><v>3</v>"), 1]),
            Reden: null
        );
        yield return new(
            "koppeling naar buiten",
            () => SlechteBestanden.Los().Onderdeel("xl/externalLinks/externalLink1.xml", Dtd + "<a/>").Bytes(),
            Reden: null
        );
    }

    private static Vijand Los(string naam, string rij, string reden) =>
        new(
            naam,
            () => new Ruwbestand().Blad("Portfolio", $"<sheetData>{Rij(1, Kop)}{rij}</sheetData>").Bytes(),
            reden
        );

    private static byte[] Werkmap(
        string blad,
        string werkmapVoor = "",
        string relatiesVoor = "",
        string wortel = "workbook",
        string id = "r1",
        string doel = "worksheets/sheet1.xml",
        CompressionLevel inpakken = CompressionLevel.Optimal,
        bool ruis = false
    ) =>
        Ruwbestand.Zip(
            [
                Deel(
                    "_rels/.rels",
                    Ruwbestand.Relaties(Ruwbestand.Verwijzing("w", "officeDocument", "xl/workbook.xml"))
                ),
                Deel(
                    "xl/workbook.xml",
                    $"{werkmapVoor}<{wortel} xmlns:r=\"urn:r\"><sheets><sheet name=\"Portfolio\" r:id=\"{id}\"/></sheets></{wortel}>"
                ),
                Deel(
                    "xl/_rels/workbook.xml.rels",
                    relatiesVoor + Ruwbestand.Relaties(Ruwbestand.Verwijzing("r1", "worksheet", doel))
                ),
                Deel("xl/worksheets/sheet1.xml", $"<worksheet>{blad}</worksheet>"),
                .. ruis ? [("xl/media/ruis.png", Ruis(50_000))] : Array.Empty<(string, byte[])>(),
            ],
            inpakken
        );

    private static (string, byte[]) Deel(string pad, string inhoud) => (pad, Encoding.UTF8.GetBytes(inhoud));

    private static byte[] Ruis(int lengte)
    {
        var ruis = new byte[lengte];
        new Random(19).NextBytes(ruis);
        return ruis;
    }

    private static string Letters(int lengte)
    {
        var toeval = new Random(19);
        return string.Concat(Enumerable.Range(0, lengte).Select(_ => (char)('a' + toeval.Next(26))));
    }
}
