using System.Text;

namespace Regiotafel.Regioplan.Taal;

/// <summary>The reasons under which a text was accepted, as footnotes below it: a reader must be able to see them.</summary>
internal sealed class Notenlijst(Tekststand stand)
{
    private readonly List<(string? Waarbij, string Reden)> _noten = [];

    /// <summary>The mark in the text; empty where no reason was written.</summary>
    public string Voeg(string sleutel)
    {
        if (stand.Redenen.GetValueOrDefault(sleutel) is not { } reden)
        {
            return "";
        }
        _noten.Add((null, reden));
        var nummer = _noten.Count;
        return $"<sup><a class=\"rt-noot\" id=\"{Id(nummer)}-terug\" href=\"#{Id(nummer)}\">noot {nummer}</a></sup>";
    }

    /// <summary>A reason without a mark in the text: it quotes what it is about.</summary>
    public void Leg(string sleutel, string waarbij)
    {
        if (stand.Redenen.GetValueOrDefault(sleutel) is { } reden)
        {
            _noten.Add((waarbij, reden));
        }
    }

    public string Html(Func<string, string> codeer)
    {
        if (_noten.Count == 0)
        {
            return "";
        }
        var bouw = new StringBuilder("<ol class=\"rt-noten\">");
        foreach (var (plek, (waarbij, reden)) in _noten.Index())
        {
            var (id, tekst) = (Id(plek + 1), codeer(reden));
            bouw.Append(
                waarbij is null
                    ? $"<li id=\"{id}\">{tekst} <a href=\"#{id}-terug\">Terug naar de zin bij noot {plek + 1}</a></li>"
                    : $"<li id=\"{id}\">Bij “{codeer(waarbij)}”: {tekst}</li>"
            );
        }
        return bouw.Append("</ol>").ToString();
    }

    private string Id(int nummer) => $"noot-{stand.Sectie}-{nummer}";
}
