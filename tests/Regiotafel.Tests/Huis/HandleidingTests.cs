using System.Text.RegularExpressions;

namespace Regiotafel.Tests.Huis;

/// <summary>
/// What the user manual prints in bold stands so on a screen: a button that gets another name gets it in the manual too.
/// </summary>
public sealed partial class HandleidingTests
{
    [Fact]
    public void Wat_vet_in_de_handleiding_staat_staat_zo_op_een_scherm()
    {
        var schermen = Schermen();
        var bladen = Broncode
            .Bestanden(".md")
            .Where(pad => pad.StartsWith("docs/handleiding/", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(bladen);
        Assert.Empty(bladen.SelectMany(pad => Onbekend(pad, Broncode.Lees(pad), schermen)));
    }

    [Fact]
    public void Een_knop_die_er_niet_is_wordt_gevonden() =>
        Assert.Equal(["x.md: Verwerk alles"], Onbekend("x.md", "Kies **Verwerk\nalles**.", Schermen()));

    private static string Schermen() =>
        string.Join(
            '\n',
            Broncode
                .Bestanden(".cs", ".cshtml")
                .Where(pad => pad.StartsWith("src/", StringComparison.Ordinal))
                .Select(Broncode.Lees)
        );

    private static IEnumerable<string> Onbekend(string pad, string tekst, string schermen) =>
        from vet in Vet().Matches(tekst)
        let woorden = Wit().Replace(vet.Groups[1].Value, " ").Trim(' ', '.', ':', ',')
        where !schermen.Contains(woorden, StringComparison.Ordinal)
        select $"{pad}: {woorden}";

    [GeneratedRegex(@"\*\*(.+?)\*\*", RegexOptions.Singleline)]
    private static partial Regex Vet();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();
}
