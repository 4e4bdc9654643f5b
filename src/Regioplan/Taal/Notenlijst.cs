using System.Globalization;
using System.Text;

namespace Regiotafel.Regioplan.Taal;

/// <summary>The reasons under which a text was accepted, as footnotes below it: a reader must be able to see them.</summary>
internal sealed class Notenlijst(Tekststand stand)
{
    private readonly List<string> _noten = [];

    /// <summary>The mark in the text; empty where no reason was written.</summary>
    public string Voeg(string sleutel)
    {
        if (stand.Redenen.GetValueOrDefault(sleutel) is not { } reden)
        {
            return "";
        }
        _noten.Add(reden);
        var nummer = _noten.Count;
        return $"<sup><a class=\"rt-noot\" id=\"{Id(nummer)}-terug\" href=\"#{Id(nummer)}\">noot {nummer}</a></sup>";
    }

    public string Html(Func<string, string> codeer)
    {
        if (_noten.Count == 0)
        {
            return "";
        }
        var bouw = new StringBuilder("<ol class=\"rt-noten\">");
        foreach (var (plek, reden) in _noten.Index())
        {
            bouw.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"{Id(plek + 1)}\">{codeer(reden)} <a href=\"#{Id(plek + 1)}-terug\">Terug naar de zin bij noot {plek + 1}</a></li>"
            );
        }
        return bouw.Append("</ol>").ToString();
    }

    private string Id(int nummer) => $"noot-{stand.Sectie}-{nummer}";
}
