using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>
/// On which page each anchor of a printed page came: read from the document itself, because a browser cannot count pages in a table
/// of contents. Only what Chromium writes is understood; of another document nothing is known.
/// </summary>
internal static partial class Pdfdoelen
{
    public static IReadOnlyDictionary<string, int> Lees(byte[] pdf)
    {
        // One byte one character: places in the text are places in the file.
        var tekst = Encoding.Latin1.GetString(pdf);
        var dingen = Ding()
            .Matches(tekst)
            .GroupBy(d => Nummer(d, "nummer"))
            .ToDictionary(g => g.Key, g => g.Last().Groups["inhoud"].Value);
        if (Wortel().Match(tekst) is not { Success: true } wortel)
        {
            return new Dictionary<string, int>();
        }
        var bladen = Bladen(Nummer(wortel, "nummer"), dingen, 0)
            .Select((ding, plek) => (ding, plek))
            .ToDictionary(b => b.ding, b => b.plek + 1);
        return Doel()
            .Matches(tekst)
            .Select(d => (Naam: Ontcijfer(d.Groups["naam"].Value), Ding: Nummer(d, "nummer")))
            .Where(d => bladen.ContainsKey(d.Ding))
            .DistinctBy(d => d.Naam)
            .ToDictionary(d => d.Naam, d => bladen[d.Ding], StringComparer.Ordinal);
    }

    // Pages stand in a tree; its leaves are in the order of reading.
    private static IEnumerable<int> Bladen(int ding, IReadOnlyDictionary<int, string> dingen, int diepte)
    {
        const int Meest = 16;
        if (diepte > Meest || !dingen.TryGetValue(ding, out var inhoud))
        {
            return [];
        }
        return Kinderen().Match(inhoud) is { Success: true } kinderen
            ? Verwijzing()
                .Matches(kinderen.Groups["lijst"].Value)
                .SelectMany(v => Bladen(Nummer(v, "nummer"), dingen, diepte + 1))
            : [ding];
    }

    // A name writes what is no plain letter as #2d.
    private static string Ontcijfer(string naam) =>
        Teken().Replace(naam, t => ((char)Convert.ToByte(t.Groups["code"].Value, 16)).ToString());

    private static int Nummer(Match treffer, string groep) =>
        int.Parse(treffer.Groups[groep].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<=^|\n)(?<nummer>\d{1,7}) 0 obj\n(?<inhoud><<.{0,20000}?>>)[ \n](endobj|stream)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Ding();

    [GeneratedRegex(@"/Type /Catalog\b[^\0]{0,400}?/Pages (?<nummer>\d{1,7}) 0 R", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Wortel();

    [GeneratedRegex(@"/Kids \[(?<lijst>[^\]]*)\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Kinderen();

    [GeneratedRegex(@"(?<nummer>\d{1,7}) 0 R", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Verwijzing();

    [GeneratedRegex(
        @"/(?<naam>[^\s/\[\]<>()]{1,200}) \[(?<nummer>\d{1,7}) 0 R /XYZ",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Doel();

    [GeneratedRegex(@"#(?<code>[0-9A-Fa-f]{2})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Teken();
}
