using System.Text.RegularExpressions;

namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// A BSN in any writing: 8 or 9 digits once spaces, dots and hyphens are gone, also as part of a longer run
/// ("kamer 3 111222333").
/// </summary>
internal static partial class Burgerservicenummers
{
    public static IEnumerable<(int Begin, int Lengte)> Zoek(string tekst)
    {
        foreach (Match reeks in Patronen.Cijferreeks().Matches(tekst))
        {
            var groepen = Cijfers().Matches(reeks.Value);
            for (var i = 0; i < groepen.Count; i++)
            {
                if (VanafGroep(groepen, i) is { } tot)
                {
                    var (begin, eind) = (groepen[i].Index, groepen[tot].Index + groepen[tot].Length);
                    yield return (reeks.Index + begin, eind - begin);
                    i = tot;
                }
            }
        }
    }

    /// <summary>The last group of a BSN that begins with this group, or nothing.</summary>
    private static int? VanafGroep(MatchCollection groepen, int eerste)
    {
        var cijfers = "";
        for (var laatste = eerste; laatste < groepen.Count && cijfers.Length < 9; laatste++)
        {
            cijfers += groepen[laatste].Value;
            if (Bsn.Voldoet(cijfers) && !Jaren(groepen, eerste, laatste))
            {
                return laatste;
            }
        }

        return null;
    }

    /// <summary>"2024-2025" is a pair of years.</summary>
    private static bool Jaren(MatchCollection groepen, int eerste, int laatste) =>
        laatste == eerste + 1 && Jaar().IsMatch(groepen[eerste].Value) && Jaar().IsMatch(groepen[laatste].Value);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Cijfers();

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Jaar();
}
