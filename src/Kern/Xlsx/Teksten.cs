using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Texts inside the XML: plain, in pieces with their own layout, and with _xHHHH_ for odd characters.</summary>
public static partial class Teksten
{
    /// <summary>Reads all <c>t</c> under the current element (si, is, text) without phonetic hints.</summary>
    public static string Lees(XmlReader xml, string blad)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var tekst = new StringBuilder();
        var diepte = xml.Depth;
        while (xml.Read() && xml.Depth > diepte)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "rPh")
            {
                SlaOver(xml);
            }
            else if (xml.LocalName is "t" or "text")
            {
                VoegToe(xml, tekst, blad);
            }
        }

        return Ontcijfer(tekst.ToString());
    }

    /// <summary>The text of the current element, never more of it in memory than a cell may hold.</summary>
    public static string Inhoud(XmlReader xml, string blad)
    {
        var tekst = new StringBuilder();
        VoegToe(xml, tekst, blad);
        return tekst.ToString();
    }

    public static string Ontcijfer(string tekst)
    {
        if (!tekst.Contains("_x", StringComparison.Ordinal))
        {
            return tekst;
        }

        tekst = Code().Replace(tekst, m => ((char)Waarde(m.Groups["hex"].Value)).ToString());
        return tekst.Contains('\0', StringComparison.Ordinal) ? throw new Afwijzing(Redenen.NulTeken) : Heel(tekst);

        static int Waarde(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    // Half of a pair is no text for the store: it becomes the replacement character.
    private static string Heel(string tekst) =>
        tekst.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(tekst.EnumerateRunes()) : tekst;

    /// <summary>The other way round: whatever XML or Excel would change is written as _xHHHH_.</summary>
    public static string Vercijfer(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            if (char.IsHighSurrogate(teken) && i + 1 < tekst.Length && char.IsLowSurrogate(tekst[i + 1]))
            {
                uit.Append(teken).Append(tekst[++i]);
            }
            else if (
                (teken == '_' && Code().IsMatch(tekst.AsSpan(i, Math.Min(7, tekst.Length - i))))
                || teken == '\r'
                || !XmlConvert.IsXmlChar(teken)
            )
            {
                uit.Append(CultureInfo.InvariantCulture, $"_x{(int)teken:X4}_");
            }
            else
            {
                uit.Append(teken);
            }
        }

        return uit.ToString();
    }

    private static void VoegToe(XmlReader xml, StringBuilder tekst, string blad)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var diepte = xml.Depth;
        var blok = new char[1024];
        while (xml.Read() && xml.Depth > diepte)
        {
            if (
                xml.NodeType
                is XmlNodeType.CDATA
                    or XmlNodeType.Text
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
            )
            {
                for (int n; (n = xml.ReadValueChunk(blok, 0, blok.Length)) > 0; )
                {
                    tekst.Append(blok, 0, n);
                    if (tekst.Length > Grenzen.TekensPerCel)
                    {
                        throw new Afwijzing(Redenen.CelTeLang(blad));
                    }
                }
            }
        }
    }

    private static void SlaOver(XmlReader xml)
    {
        var diepte = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > diepte) { }
    }

    [GeneratedRegex("_x(?<hex>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
