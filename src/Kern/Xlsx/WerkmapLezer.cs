using System.Text;
using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>
/// Reads an xlsx file: values only. Formulas, macros, pictures and links are never followed. Either a workbook or
/// the reason, in Dutch, why the file is not taken.
/// </summary>
public static class WerkmapLezer
{
    public static (Werkmap? Werkmap, string? Reden) Lees(byte[] bytes, Grenzen grenzen)
    {
        try
        {
            using var pakket = Pakket.Open(bytes, grenzen);
            return (LeesPakket(pakket, grenzen), null);
        }
        catch (Afwijzing afwijzing)
        {
            return (null, afwijzing.Message);
        }
        catch (Exception fout)
            when (fout is XmlException or InvalidDataException or EndOfStreamException or DecoderFallbackException)
        {
            // The framework's words for a broken zip or broken XML: an expected state of an upload, no defect.
            return (null, Redenen.Beschadigd);
        }
    }

    private static Werkmap LeesPakket(Pakket pakket, Grenzen grenzen)
    {
        var pad =
            Relaties.Van(pakket, "").FirstOrDefault(r => r.Soort == "officeDocument").Pad
            ?? throw new Afwijzing(Redenen.GeenXlsx);
        if (pad.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new Afwijzing(Redenen.Binair);
        }

        var (stelsel1904, bladen) = LeesWerkmap(pakket, pad);
        var relaties = Relaties.Van(pakket, pad);
        var gedeeld = LeesGedeeld(pakket, relaties.FirstOrDefault(r => r.Soort == "sharedStrings").Pad);
        using var stijlen = Onderdeel(pakket, relaties.FirstOrDefault(r => r.Soort == "styles").Pad);
        var datumstijlen = Datumstijlen.Lees(stijlen);
        var gelezen = new List<Werkblad>();
        foreach (var (naam, zichtbaar, id) in bladen)
        {
            var relatie = relaties.FirstOrDefault(r => r.Id == id);
            if (relatie.Soort is "chartsheet" or "dialogsheet" or "xlMacrosheet")
            {
                continue;
            }

            using var xml = Onderdeel(pakket, relatie.Pad) ?? throw new Afwijzing(Redenen.Beschadigd);
            gelezen.Add(
                new BladLezer(naam, gedeeld, datumstijlen, grenzen).Lees(
                    xml,
                    zichtbaar,
                    OpmerkingLezer.Lees(pakket, relatie.Pad)
                )
            );
        }

        // A macro or another workbook that this one draws on is a part of its own.
        var vreemd = relaties.Any(r => r.Soort is "vbaProject" or "externalLink" or "xlMacrosheet");
        return new(gelezen, stelsel1904, vreemd);
    }

    private static (bool Stelsel1904, List<(string Naam, bool Zichtbaar, string Id)> Bladen) LeesWerkmap(
        Pakket pakket,
        string pad
    )
    {
        using var xml = Onderdeel(pakket, pad) ?? throw new Afwijzing(Redenen.GeenXlsx);
        var (stelsel1904, werkmap) = (false, false);
        var bladen = new List<(string, bool, string)>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            werkmap |= xml is { Depth: 0, LocalName: "workbook" };
            if (xml.LocalName == "workbookPr")
            {
                stelsel1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet")
            {
                bladen.Add(
                    (xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is null or "visible", RelatieId(xml))
                );
            }
        }

        return !werkmap ? throw new Afwijzing(Redenen.GeenXlsx)
            : bladen.Count > Grenzen.Bladen ? throw new Afwijzing(Redenen.TeVeelBladen)
            : (stelsel1904, bladen);
    }

    // The prefix and namespace of r:id differ between the transitional and the strict edition of the format.
    private static string RelatieId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }

    private static List<string> LeesGedeeld(Pakket pakket, string? pad)
    {
        using var xml = Onderdeel(pakket, pad);
        var teksten = new List<string>();
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                teksten.Add(Teksten.Lees(xml, "met gedeelde teksten"));
            }
        }

        return teksten;
    }

    private static XmlReader? Onderdeel(Pakket pakket, string? pad) => pad is null ? null : pakket.Xml(pad);
}
