using System.Text.RegularExpressions;

namespace Regiotafel.Tests.Huis;

/// <summary>Every word that a room shows to others is explained in WOORDENLIJST.md.</summary>
internal static partial class Woordenlijst
{
    public static IEnumerable<string> Ontbrekend(IEnumerable<string> typen, string lijst)
    {
        var bekend = Woord().Matches(lijst).Select(w => w.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return typen
            .Select(naam => naam.Split('`')[0])
            .Where(naam => !bekend.Contains(Interface().IsMatch(naam) ? naam[1..] : naam))
            .Select(naam => $"{naam} does not stand in WOORDENLIJST.md");
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Woord();

    [GeneratedRegex("^I[A-Z]")]
    private static partial Regex Interface();
}
