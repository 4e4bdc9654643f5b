using System.Text;
using System.Text.RegularExpressions;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Finds the numbers that people typed again in the HTML of their text, so that a note can stand behind each.</summary>
internal static class Getalplekken
{
    private static readonly TimeSpan _langst = TimeSpan.FromSeconds(1);

    /// <param name="open">Begins the place of a tag in the HTML.</param>
    /// <param name="dicht">Ends it.</param>
    /// <param name="getallen">All of them in the order of the text, with what to put behind it; empty for nothing.</param>
    public static string Zet(
        string html,
        char open,
        char dicht,
        IReadOnlyList<(Losgetal Getal, string Erachter)> getallen
    )
    {
        var (tekst, plekken) = Leesbaar(html, open, dicht);
        var bouw = new StringBuilder();
        var (vanaf, geschreven) = (0, 0);
        foreach (var (getal, erachter) in getallen)
        {
            // In a title of a link it stands in no text; the search goes on from where it was.
            var treffer = new Regex(Patroon(getal), RegexOptions.ExplicitCapture, _langst).Match(tekst, vanaf);
            if (!treffer.Success)
            {
                continue;
            }
            vanaf = treffer.Groups["kern"].Index + treffer.Groups["kern"].Length;
            var plek = BuitenLink(html, plekken[vanaf - 1] + 1);
            bouw.Append(html, geschreven, plek - geschreven).Append(erachter);
            geschreven = plek;
        }
        return bouw.Append(html, geschreven, html.Length - geschreven).ToString();
    }

    // The letters between the elements, each with its place in the HTML.
    private static (string Tekst, List<int> Plekken) Leesbaar(string html, char open, char dicht)
    {
        var tekst = new StringBuilder();
        var plekken = new List<int>();
        for (var i = 0; i < html.Length; i++)
        {
            var einde =
                html[i] == '<' ? '>'
                : html[i] == open ? dicht
                : (char?)null;
            if (einde is { } teken)
            {
                i = html.IndexOf(teken, i) is var tot and >= 0 ? tot : html.Length;
                continue;
            }
            tekst.Append(html[i]);
            plekken.Add(i);
        }
        return (tekst.ToString(), plekken);
    }

    private static string Patroon(Losgetal getal) =>
        $@"(?<![\p{{L}}\d.,])(?<kern>{Ruim(getal.Kern)}){Ruim(getal.Tekst[Math.Min(getal.Kern.Length, getal.Tekst.Length)..])}";

    // A line may be broken between the words.
    private static string Ruim(string tekst) => string.Join(@"\s+", tekst.Split((char[]?)null).Select(Regex.Escape));

    // A link inside a link is no HTML.
    private static int BuitenLink(string html, int plek)
    {
        var open = plek > 0 ? html.LastIndexOf("<a ", plek - 1, StringComparison.Ordinal) : -1;
        var dicht = open >= 0 ? html.IndexOf("</a>", open, StringComparison.Ordinal) : -1;
        return dicht >= plek ? dicht + "</a>".Length : plek;
    }
}
