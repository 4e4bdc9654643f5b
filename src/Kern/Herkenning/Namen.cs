using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// Probable names: a word with a capital inside a sentence that is no known place or term, and a common first name
/// anywhere. It errs to both sides, so a name is only asked about, never refused.
/// </summary>
internal static class Namen
{
    private static readonly FrozenSet<string> Tussenvoegsels = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "van",
        "de",
        "der",
        "den",
        "ter",
        "ten",
        "te",
        "'t",
        "el",
        "al",
        "la",
        "du",
        "von",
        "ben",
        "bin"
    );

    private static readonly FrozenSet<string> Voornamen = Woorden("voornamen.csv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bekend = Woorden("hoofdletterwoorden.csv")
        .Concat(Gemeente.Alle.Select(g => g.Naam).Concat(Zorgkantoorregio.Alle.Select(r => r.Naam)).SelectMany(Losse))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="tekst">The text, with what is already settled covered.</param>
    /// <param name="vrij">Words that are no names of persons, see <see cref="Woorden(IEnumerable{string})"/>.</param>
    public static IEnumerable<(int Begin, int Lengte)> Zoek(string tekst, FrozenSet<string> vrij)
    {
        (int Begin, int Eind)? naam = null;
        foreach (Match woord in Patronen.Woord().Matches(tekst))
        {
            var (begin, eind) = (woord.Index, woord.Index + woord.Length);
            var inhoud = woord.Value;
            var aansluitend = naam is { } vorig && tekst[vorig.Eind..begin].All(t => t is ' ' or '.');
            if (aansluitend && Tussenvoegsels.Contains(inhoud))
            {
                naam = (naam!.Value.Begin, eind); // kept only when a name word follows, see Zonder
                continue;
            }

            var isNaam = IsNaam(tekst, begin, inhoud, aansluitend, vrij);
            if (naam is { } klaar && !(isNaam && aansluitend))
            {
                yield return Zonder(tekst, klaar);
                naam = null;
            }

            if (isNaam)
            {
                naam = (naam?.Begin ?? begin, eind);
            }
        }

        if (naam is { } laatste)
        {
            yield return Zonder(tekst, laatste);
        }
    }

    /// <summary>The words of these names.</summary>
    public static FrozenSet<string> Woorden(IEnumerable<string> namen) =>
        namen.SelectMany(Losse).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsNaam(string tekst, int begin, string woord, bool aansluitend, FrozenSet<string> vrij)
    {
        var heeftHoofdletter = char.IsUpper(woord[0]) && woord.Any(char.IsLower);
        if (!heeftHoofdletter || Bekend.Contains(woord) || vrij.Contains(woord))
        {
            return false;
        }

        return Voornamen.Contains(woord) || aansluitend || !BeginVanZin(tekst, begin);
    }

    /// <summary>A sentence begins after a closing mark; the dot of an initial ("J. Bakker") closes nothing.</summary>
    private static bool BeginVanZin(string tekst, int begin)
    {
        var i = begin - 1;
        while (i >= 0 && tekst[i] is ' ' or '"' or '(' or '\'')
        {
            i--;
        }

        if (i < 0 || tekst[i] is '\n' or '!' or '?' or ':' or '-' or '*' or ';' or '/')
        {
            return true;
        }

        var voorletter = i >= 1 && char.IsUpper(tekst[i - 1]) && (i < 2 || !char.IsLetter(tekst[i - 2]));
        return tekst[i] == '.' && !voorletter;
    }

    private static (int Begin, int Lengte) Zonder(string tekst, (int Begin, int Eind) naam)
    {
        var deel = tekst[naam.Begin..naam.Eind];
        while (deel.LastIndexOf(' ') is > 0 and var spatie && Tussenvoegsels.Contains(deel[(spatie + 1)..]))
        {
            deel = deel[..spatie].TrimEnd(' ', '.');
        }

        return (naam.Begin, deel.Length);
    }

    private static ImmutableArray<string> Woorden(string bestand) =>
        new Codelijst<string>(typeof(Namen).Assembly, bestand, r => r.Omschrijving).Alle;

    private static IEnumerable<string> Losse(string naam) => Patronen.Woord().Matches(naam).Select(m => m.Value);
}
