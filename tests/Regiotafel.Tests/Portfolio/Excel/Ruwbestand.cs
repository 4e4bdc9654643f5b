using System.IO.Compression;
using System.Text;

namespace Regiotafel.Tests.Portfolio.Excel;

/// <summary>Builds xlsx files by hand, good and bad ones, part by part.</summary>
internal sealed class Ruwbestand
{
    private const string Hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Pad, byte[] Inhoud)> _onderdelen = [];
    private readonly List<(string Naam, string Staat)> _bladen = [];
    private string _werkmapkop = "";

    /// <summary>A sheet from the inside of its worksheet element.</summary>
    public Ruwbestand Blad(string naam, string inhoud, string staat = "visible", string ervoor = "")
    {
        _bladen.Add((naam, staat));
        return Onderdeel(
            $"xl/worksheets/sheet{_bladen.Count}.xml",
            $"{ervoor}<worksheet xmlns=\"{Hoofd}\" xmlns:r=\"{Relatie}\">{inhoud}</worksheet>"
        );
    }

    public Ruwbestand Onderdeel(string pad, string inhoud) => Onderdeel(pad, Encoding.UTF8.GetBytes(inhoud));

    public Ruwbestand Onderdeel(string pad, byte[] inhoud)
    {
        _onderdelen.Add((pad, inhoud));
        return this;
    }

    public Ruwbestand Stelsel1904()
    {
        _werkmapkop = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public byte[] Bytes()
    {
        var bladen = string.Concat(
            _bladen.Select(
                (b, i) => $"<sheet name=\"{b.Naam}\" sheetId=\"{i + 1}\" state=\"{b.Staat}\" r:id=\"r{i + 1}\"/>"
            )
        );
        var relaties = string.Concat(
            _bladen.Select((_, i) => Verwijzing($"r{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml"))
        );
        var extra = string.Concat(
            _onderdelen.Select(o =>
                o.Pad switch
                {
                    "xl/sharedStrings.xml" => Verwijzing("tekst", "sharedStrings", "sharedStrings.xml"),
                    "xl/styles.xml" => Verwijzing("stijl", "styles", "styles.xml"),
                    _ => "",
                }
            )
        );
        return Zip([
            ("_rels/.rels", Tekst(Relaties(Verwijzing("w", "officeDocument", "xl/workbook.xml")))),
            (
                "xl/workbook.xml",
                Tekst(
                    $"<workbook xmlns=\"{Hoofd}\" xmlns:r=\"{Relatie}\">{_werkmapkop}<sheets>{bladen}</sheets></workbook>"
                )
            ),
            ("xl/_rels/workbook.xml.rels", Tekst(Relaties(relaties + extra))),
            .. _onderdelen,
        ]);
    }

    public static byte[] Zip(
        IEnumerable<(string Pad, byte[] Inhoud)> onderdelen,
        CompressionLevel inpakken = CompressionLevel.Optimal
    )
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (pad, inhoud) in onderdelen)
            {
                using var onderdeel = zip.CreateEntry(pad, inpakken).Open();
                onderdeel.Write(inhoud);
            }
        }

        return stroom.ToArray();
    }

    public static string Relaties(string inhoud) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inhoud}</Relationships>";

    public static string Verwijzing(string id, string soort, string doel) =>
        $"<Relationship Id=\"{id}\" Type=\"{Relatie}/{soort}\" Target=\"{doel}\"/>";

    private static byte[] Tekst(string tekst) => Encoding.UTF8.GetBytes(tekst);
}
