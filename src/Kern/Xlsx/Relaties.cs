using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Which part belongs to which: the .rels file beside a part. Targets outside the file are left out.</summary>
public static class Relaties
{
    public static IReadOnlyList<(string Id, string Soort, string Pad)> Van(Pakket pakket, string onderdeel)
    {
        var map = onderdeel[..(onderdeel.LastIndexOf('/') + 1)];
        using var xml = pakket.Xml($"{map}_rels/{onderdeel[map.Length..]}.rels");
        var relaties = new List<(string, string, string)>();
        while (xml?.Read() == true)
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "Relationship"
                && xml.GetAttribute("TargetMode") != "External"
            )
            {
                var soort = xml.GetAttribute("Type") ?? "";
                relaties.Add(
                    (
                        xml.GetAttribute("Id") ?? "",
                        soort[(soort.LastIndexOf('/') + 1)..],
                        Volledig(map, xml.GetAttribute("Target") ?? "")
                    )
                );
            }
        }

        return relaties;
    }

    private static string Volledig(string map, string doel)
    {
        var delen = new List<string>();
        foreach (var deel in (doel.StartsWith('/') ? doel : map + doel).Split('/'))
        {
            if (deel == ".." && delen.Count > 0)
            {
                delen.RemoveAt(delen.Count - 1);
            }
            else if (deel.Length > 0 && deel is not ("." or ".."))
            {
                delen.Add(deel);
            }
        }

        return string.Join('/', delen);
    }
}
