using System.Text.RegularExpressions;
using Regiotafel.Kern.Codelijsten;

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

    public static IReadOnlyList<Losgetal> Vind(string markdown) => Vind(Lezing.Van(markdown));

    /// <summary>As readers see it: a number in bold, or one with an entity, is a number all the same.</summary>
    public static IReadOnlyList<Losgetal> Vind(Lezing lezing) =>
        [
            .. Getal()
                .Matches(lezing.Tekst)
                .Where(m => m.Groups["maat"].Success || IsGeteld(m.Groups["getal"].Value, m.Groups["woorden"].Value))
                .Select(m => new Losgetal(
                    lezing.Regel(m.Index),
                    Fragment(m),
                    m.Groups["kern"].Value,
                    lezing.Zin(m.Index)
                )),
        ];

    // What comes after "per" is a scale and no figure, and so is a power of ten after "van de": 10.000 inwoners. "Van de 1.451 klanten" counts.
    // "8 gecontracteerde zorgaanbieders", but not "in 2023 meer mensen": a year counts nothing.
    private static bool IsGeteld(string getal, string woorden) =>
        !Jaartal().IsMatch(getal)
        && woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(_geteld.Contains);

    private static string Fragment(Match treffer) =>
        (treffer.Groups["maat"].Success ? treffer.Groups["kern"].Value : treffer.Value).Trim();

    [GeneratedRegex(
        """
            (?<![\p{L}\d.,]|\p{L}-|\b(19|20)\d\d-(\d\d-)?)(?<!\bper\s+)(?<!\b(van|op)\s+de\s+(?=1(0{1,3}|0{0,2}([.]000)+)(?![.,]?\d)))
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

    private sealed record Telling(string[] Vormen);
}
