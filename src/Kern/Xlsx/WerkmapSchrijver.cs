using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Writes an xlsx file with inline strings. The same input gives the same bytes.</summary>
public static class WerkmapSchrijver
{
    private const string Hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Verwijzing = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Pakketrelatie = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Soorten = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Bladsoort = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string StijlDatum = "1";
    private const string StijlKop = "2";

    private static readonly DateTimeOffset VastMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Schrijf(IReadOnlyList<Schrijfblad> bladen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            Onderdeel(zip, "[Content_Types].xml", xml => SchrijfSoorten(xml, bladen.Count));
            Onderdeel(zip, "_rels/.rels", xml => SchrijfRelaties(xml, [("officeDocument", "xl/workbook.xml")]));
            Onderdeel(zip, "xl/workbook.xml", xml => SchrijfWerkmap(xml, bladen));
            Onderdeel(
                zip,
                "xl/_rels/workbook.xml.rels",
                xml =>
                    SchrijfRelaties(
                        xml,
                        [
                            .. bladen.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")),
                            ("styles", "styles.xml"),
                        ]
                    )
            );
            Onderdeel(zip, "xl/styles.xml", SchrijfStijlen);
            foreach (var (i, blad) in bladen.Index())
            {
                Onderdeel(zip, $"xl/worksheets/sheet{i + 1}.xml", xml => SchrijfBlad(xml, blad));
            }
        }

        return stroom.ToArray();
    }

    private static void Onderdeel(ZipArchive zip, string pad, Action<XmlWriter> schrijf)
    {
        var onderdeel = zip.CreateEntry(pad, CompressionLevel.Optimal);
        onderdeel.LastWriteTime = VastMoment;
        using var xml = XmlWriter.Create(
            onderdeel.Open(),
            new XmlWriterSettings
            {
                Encoding = new UTF8Encoding(false),
                NewLineHandling = NewLineHandling.None,
                CloseOutput = true,
            }
        );
        xml.WriteStartDocument(standalone: true);
        schrijf(xml);
    }

    private static void SchrijfSoorten(XmlWriter xml, int bladen)
    {
        xml.WriteStartElement("Types", Soorten);
        Element(
            xml,
            "Default",
            ("Extension", "rels"),
            ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
        );
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Bladsoort + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Bladsoort + "styles+xml"));
        for (var i = 1; i <= bladen; i++)
        {
            Element(
                xml,
                "Override",
                ("PartName", $"/xl/worksheets/sheet{i}.xml"),
                ("ContentType", Bladsoort + "worksheet+xml")
            );
        }
    }

    private static void SchrijfRelaties(XmlWriter xml, IReadOnlyList<(string Soort, string Doel)> relaties)
    {
        xml.WriteStartElement("Relationships", Pakketrelatie);
        foreach (var (i, (soort, doel)) in relaties.Index())
        {
            Element(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", $"{Verwijzing}/{soort}"), ("Target", doel));
        }
    }

    private static void SchrijfWerkmap(XmlWriter xml, IReadOnlyList<Schrijfblad> bladen)
    {
        xml.WriteStartElement("workbook", Hoofd);
        xml.WriteStartElement("sheets", Hoofd);
        foreach (var (i, blad) in bladen.Index())
        {
            xml.WriteStartElement("sheet", Hoofd);
            xml.WriteAttributeString("name", blad.Naam);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            if (blad.Verborgen)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("r", "id", Verwijzing, $"rId{i + 1}");
            xml.WriteEndElement();
        }
    }

    private static void SchrijfStijlen(XmlWriter xml) =>
        xml.WriteRaw(
            $"""
            <styleSheet xmlns="{Hoofd}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/></numFmts>
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """
        );

    private static void SchrijfBlad(XmlWriter xml, Schrijfblad blad)
    {
        xml.WriteStartElement("worksheet", Hoofd);
        if (blad.MetKop)
        {
            xml.WriteStartElement("sheetViews", Hoofd);
            xml.WriteStartElement("sheetView", Hoofd);
            xml.WriteAttributeString("workbookViewId", "0");
            Element(
                xml,
                "pane",
                ("ySplit", "1"),
                ("topLeftCell", "A2"),
                ("activePane", "bottomLeft"),
                ("state", "frozen")
            );
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        SchrijfBreedtes(xml, blad.Breedtes);
        xml.WriteStartElement("sheetData", Hoofd);
        foreach (var (i, rij) in blad.Rijen.Index())
        {
            SchrijfRij(xml, i + 1, rij, kop: blad.MetKop && i == 0);
        }

        xml.WriteEndElement();
        if (blad is { MetKop: true, Rijen: [{ Count: > 0 } kop, ..] })
        {
            Element(xml, "autoFilter", ("ref", $"A1:{Celadres.Letters(kop.Count)}{blad.Rijen.Count}"));
        }
    }

    private static void SchrijfBreedtes(XmlWriter xml, IReadOnlyList<int> breedtes)
    {
        if (breedtes.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols", Hoofd);
        foreach (var (i, breedte) in breedtes.Index())
        {
            var nummer = (i + 1).ToString(CultureInfo.InvariantCulture);
            var maat = breedte.ToString(CultureInfo.InvariantCulture);
            Element(xml, "col", ("min", nummer), ("max", nummer), ("width", maat), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    private static void SchrijfRij(XmlWriter xml, int nummer, IReadOnlyList<Schrijfcel> rij, bool kop)
    {
        xml.WriteStartElement("row", Hoofd);
        xml.WriteAttributeString("r", nummer.ToString(CultureInfo.InvariantCulture));
        foreach (var (k, cel) in rij.Index().Where(c => c.Item.Soort != CelSoort.Leeg))
        {
            xml.WriteStartElement("c", Hoofd);
            xml.WriteAttributeString("r", $"{Celadres.Letters(k + 1)}{nummer}");
            if (kop || cel.Soort == CelSoort.Datum)
            {
                xml.WriteAttributeString("s", kop ? StijlKop : StijlDatum);
            }

            SchrijfWaarde(xml, cel);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void SchrijfWaarde(XmlWriter xml, Schrijfcel cel)
    {
        if (cel.Soort != CelSoort.Tekst)
        {
            xml.WriteElementString("v", Hoofd, cel.Waarde);
            return;
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Hoofd);
        xml.WriteStartElement("t", Hoofd);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Teksten.Vercijfer(cel.Waarde));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string naam, params (string Naam, string Waarde)[] attributen)
    {
        xml.WriteStartElement(naam, null);
        foreach (var (attribuut, waarde) in attributen)
        {
            xml.WriteAttributeString(attribuut, waarde);
        }

        xml.WriteEndElement();
    }
}
