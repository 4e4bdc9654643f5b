using System.Text.RegularExpressions;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave.Lezen;

namespace Regiotafel.Regioplan.Taal;

/// <summary>
/// Numbers that people typed with %, €, "per" or something counted: such a number does not change with the figures, so each needs a
/// reason (samenwerking.md, section 5).
/// </summary>
internal static partial class Losgetallen
{
    private static readonly HashSet<string> _geteld = new Codelijst<Telling>(
        typeof(Losgetallen).Assembly,
        "telwoord.csv",
        r => new(r.Omschrijving.Split(", "))
    )
        .Alle.SelectMany(t => t.Vormen)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Losgetal> Vind(string markdown)
    {
        // As readers see it: a number in bold, or one with an entity, is a number all the same.
        var tekst = Platte(Zonderverwijzingen(Plantekst.Lees(markdown)));
        var einden = Zineinde().Matches(tekst).Select(m => m.Index).ToList();
        return
        [
            .. Getal()
                .Matches(tekst)
                .Where(m => m.Groups["maat"].Success || IsGeteld(m.Groups["getal"].Value, m.Groups["woorden"].Value))
                .Select(m => new Losgetal(
                    1 + tekst.AsSpan(0, m.Index).Count('\n'),
                    Fragment(m),
                    Sleutel.Van("los", Zinrond(tekst, einden, m.Index), Fragment(m))
                )),
        ];
    }

    private static string Zonderverwijzingen(Plantekst tekst) =>
        string.Concat(
            tekst.Delen.Select(d =>
                d switch
                {
                    Markdowndeel deel => deel.Tekst,
                    Cijfertag tag => Leeg(tag.Bron),
                    Beweringtag tag => Leeg(tag.Bron),
                    _ => "",
                }
            )
        );

    // The same length, so that lines keep their number.
    private static string Leeg(string bron) => string.Concat(bron.Select(teken => teken == '\n' ? '\n' : '…'));

    // What comes after "per" or "van de" is a scale and no figure: 10.000 inwoners.
    // "8 gecontracteerde zorgaanbieders", but not "in 2023 meer mensen": a year counts nothing.
    private static bool IsGeteld(string getal, string woorden) =>
        !Jaartal().IsMatch(getal)
        && woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(_geteld.Contains);

    private static string Fragment(Match treffer) =>
        (treffer.Groups["maat"].Success ? treffer.Groups["kern"].Value : treffer.Value).Trim();

    private static string Platte(string markdown)
    {
        try
        {
            return Plattetekst.Van(markdown);
        }
        catch (ArgumentException)
        {
            // Nested too deep to be drawn: it is not saved, but its numbers are pointed out.
            return markdown;
        }
    }

    private static string Zinrond(string tekst, List<int> einden, int plek)
    {
        var gevonden = einden.BinarySearch(plek);
        var volgende = gevonden >= 0 ? gevonden : ~gevonden;
        var begin = volgende > 0 ? einden[volgende - 1] + 1 : 0;
        var einde = volgende < einden.Count ? einden[volgende] : tekst.Length;
        return tekst[begin..einde];
    }

    [GeneratedRegex(
        """
            (?<![\p{L}\d.,]|\p{L}-|\b(19|20)\d\d-(\d\d-)?)(?<!\b(per|van\s+de|op\s+de)\s+)
            (?<kern>(?<maat>€\s?)(?<getal>\d[\d.]*(,\d+)?)(\s?(mln|miljoen|miljard|duizend))?
              | (?<getal>\d[\d.]*(,\d+)?)(?<maat>\s?(%|‰)|\s(procent|euro|miljoen|mln|miljard|promille)\b|\sper\s+\p{L}+|\sper\s+\d[\d.]*|\sop\s+de\s+\d+|\svan\s+de\s+\d+)
              | (?<getal>\d[\d.]*(,\d+)?)(?=\s+\p{L}))
            (?<woorden>(\s+[\p{L}-]+){0,3})
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Getal();

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Jaartal();

    [GeneratedRegex(@"[.!?](?=\s|$)|\n\s*\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zineinde();

    private sealed record Telling(string[] Vormen);
}
