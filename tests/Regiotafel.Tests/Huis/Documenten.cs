using System.Text.RegularExpressions;

namespace Regiotafel.Tests.Huis;

/// <summary>Links between the documents of the project, and the addresses that pages state.</summary>
internal static partial class Documenten
{
    /// <summary>Relative links in a Markdown file that lead nowhere.</summary>
    public static IEnumerable<string> DodeLinks(string pad, string tekst, Func<string, bool> bestaat) =>
        from link in Link().Matches(tekst)
        let doel = link.Groups["doel"].Value.Split('#')[0]
        where doel.Length > 0 && !doel.Contains(':', StringComparison.Ordinal) && !doel.StartsWith('/')
        where !bestaat(Path.Combine(Path.GetDirectoryName(pad)!, doel))
        select $"{pad}: {doel} does not exist";

    /// <summary>Folders of a room that its README does not name; those that every room has (decision 1) go without saying.</summary>
    public static IEnumerable<string> VergetenMappen(string pad, string tekst, IEnumerable<string> mappen) =>
        from map in mappen.Except(["Codelijsten", "Deur", "Opslag"], StringComparer.Ordinal)
        where !tekst.Contains($"`{map}/`", StringComparison.Ordinal)
        select $"{pad}: {map}/ is not named";

    /// <summary>The address in the first line of a page; nothing for a view that is no page.</summary>
    public static string? Adres(string tekst) =>
        Pagina().Match(tekst) is { Success: true } pagina ? pagina.Groups["adres"].Value : null;

    [GeneratedRegex(@"\]\((?<doel>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\uFEFF?@page\s+""(?<adres>/[^""]*)""")]
    private static partial Regex Pagina();
}
