using System.Globalization;
using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Which cell styles show a number as a date: all that a value reader wants from styles.xml.</summary>
public static class Datumstijlen
{
    public static HashSet<int> Lees(XmlReader? xml)
    {
        var (eigen, datums, nummer, inCellen) = (new Dictionary<int, string>(), new HashSet<int>(), 0, false);
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
            {
                inCellen = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                eigen.TryAdd(Getal(xml, "numFmtId"), xml.GetAttribute("formatCode") ?? "");
            }
            else if (xml.NodeType == XmlNodeType.Element && inCellen && xml.LocalName == "xf")
            {
                var opmaak = Getal(xml, "numFmtId");
                if (eigen.TryGetValue(opmaak, out var code) ? IsDatum(code) : IsIngebouwd(opmaak))
                {
                    datums.Add(nummer);
                }

                nummer++;
            }
        }

        return datums;
    }

    // ECMA-376 part 1, 18.8.30: 14-22 and 45-47 everywhere, 27-36 and 50-58 in East Asian editions.
    private static bool IsIngebouwd(int opmaak) =>
        opmaak is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static bool IsDatum(string code)
    {
        var (inTekst, inHaken) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    inTekst = !inTekst;
                    break;
                case '\\' or '_' or '*' when !inTekst:
                    i++;
                    break;
                case '[' when !inTekst:
                    inHaken = true;
                    break;
                case ']' when !inTekst:
                    inHaken = false;
                    break;
                case ';' when !inTekst:
                    return false;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S' when !inTekst && !inHaken:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int Getal(XmlReader xml, string naam) =>
        int.TryParse(xml.GetAttribute(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : -1;
}
