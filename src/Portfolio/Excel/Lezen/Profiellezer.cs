using System.Text;
using System.Text.RegularExpressions;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>
/// The ways in which people write a zorgprofiel. Codes come from the code list: they do not follow from the number.
/// </summary>
internal static partial class Profiellezer
{
    private static readonly Zorgprofiel[] Ggz =
    [
        .. Zorgprofiel.Alle.Where(p => p is { Groep: "W" or "B", Nummer: not null }),
    ];

    private static readonly Dictionary<string, Zorgprofiel> Schrijfwijzen = Ggz.SelectMany(p =>
            Wijzen(p).Select(wijze => (Wijze: wijze, Profiel: p))
        )
        .ToDictionary(r => r.Wijze, r => r.Profiel, StringComparer.Ordinal);

    /// <summary>One code, or those of a range within one group; nothing when it is unknown.</summary>
    public static IReadOnlyList<string>? Lees(string stuk)
    {
        var tekst = TotEnMet().Replace(Vouwen.Tekst(stuk), "-").Replace('–', '-');
        if (Een(tekst) is { } profiel)
        {
            return [profiel.Code];
        }

        for (var streep = tekst.IndexOf('-'); streep >= 0; streep = tekst.IndexOf('-', streep + 1))
        {
            if (Een(tekst[..streep]) is { } van && Een(tekst[(streep + 1)..]) is { } tot && van.Groep == tot.Groep)
            {
                return van.Nummer <= tot.Nummer
                    ?
                    [
                        .. Ggz.Where(p => p.Groep == van.Groep && p.Nummer >= van.Nummer && p.Nummer <= tot.Nummer)
                            .Select(p => p.Code),
                    ]
                    : null;
            }
        }

        return null;
    }

    private static Zorgprofiel? Een(string tekst)
    {
        var kaal = new StringBuilder(tekst).Replace(" ", "").Replace("-", "").ToString();
        return Schrijfwijzen.GetValueOrDefault(kaal);
    }

    private static IEnumerable<string> Wijzen(Zorgprofiel profiel)
    {
        var (d, g) = (profiel.Nummer, profiel.Groep.ToLowerInvariant());
        IEnumerable<string> wijzen = [$"ggz0{d}{g}", $"ggz{d}{g}", $"{d}ggz{g}", $"{g}{d}", $"{d}{g}", profiel.Code];
        return g == "w" ? [.. wijzen, $"{d}ggzwonen", $"zzp{d}"] : wijzen;
    }

    [GeneratedRegex(@" ?(?:\bt/m\b|\btot en met\b) ?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TotEnMet();
}
