using System.Text.RegularExpressions;

namespace Regiotafel.Tests.Huis;

/// <summary>What may stand in no line of the sources, by kind of file.</summary>
internal static class Tekstregels
{
    private static readonly string[] Programma = [".cs", ".cshtml", ".sql", ".css", ".js", ".mjs"];
    private static readonly string[] Alles = [];

    // Words are split here, so that this file does not break its own rules.
    private static readonly (string Naam, string Map, string[] Uitgangen, Regex Patroon)[] Regels =
    [
        ("unfinished", "", Programma, new(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b")),
        ("waits or skips", "tests/", [".cs"], new(@"\b(Task\.De" + @"lay|Thread\.Sl" + @"eep)\b|\bSk" + @"ip *= *""")),
        (
            "style or script in the page",
            "src/",
            [".cshtml"],
            new(@"\sstyle=|<script(?![^>]*\ssrc=)|\son(click|change|load|submit)=")
        ),
        (
            "asks a third party",
            "src/",
            [".cshtml", ".css", ".cs", ".js"],
            new(
                @"<(script|link|img|iframe|source)\b[^>]*\b(src|href)=""(https?:)?//|(url\(|@import)\s*['""]?(https?:)?//|\bfetch\(\s*['""`]https?:"
            )
        ),
        (
            "forbidden name",
            "src/",
            [".cs"],
            new(
                @"\b(class|record|struct|interface|enum) \w+(Manager|(?<!Tag)Helper|Util|Utils|Base|Common|Data|Info|V2)\b"
            )
        ),
        ("path of one machine", "", Alles, new(@"(?<![\w.}$)])/(root|home/\w+|Users/\w+)/")),
        (
            "secret",
            "",
            Alles,
            new(
                @"-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}|\bxox[bp]-\w+-|\beyJhbGciOi\w+\.\w|(?i)\b(pwd|password) *= *[^\s;,""'{<$&|)]{6,};"
            )
        ),
    ];

    public static IEnumerable<string> Overtredingen(string pad, string tekst) =>
        from regel in Regels
        where pad.StartsWith(regel.Map, StringComparison.Ordinal)
        where regel.Uitgangen.Length == 0 || regel.Uitgangen.Contains(Path.GetExtension(pad))
        from vondst in regel.Patroon.Matches(tekst)
        select $"{pad}: {regel.Naam}: {vondst.Value.Trim()}";

    /// <summary>A file that is too long hides a second thing that wants a name of its own.</summary>
    public static IEnumerable<string> Lengte(string pad, string tekst)
    {
        var (regels, grens) = (
            tekst.Count(t => t == '\n'),
            pad.StartsWith("tests/", StringComparison.Ordinal) ? 500 : 300
        );
        return regels > grens ? [$"{pad}: {regels} lines, at most {grens}"] : [];
    }

    public static IEnumerable<string> PubliekeTypen(string pad, string tekst)
    {
        var aantal = Regex.Count(
            tekst,
            @"^public (\w+ )*(class|record|struct|interface|enum) ",
            RegexOptions.Multiline
        );
        return aantal > 1 ? [$"{pad}: {aantal} public types in one file"] : [];
    }
}
