using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Regiotafel.Tests.Regioplan.Uitvoer;

/// <summary>What a printed plan looks like, read by the tools of another maker (poppler).</summary>
internal static partial class Pdflezer
{
    public static async Task<string> Lees(string programma, params string[] args)
    {
        using var proces = Process.Start(
            new ProcessStartInfo(programma, args) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var uit = await proces.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await proces.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, proces.ExitCode);
        return uit;
    }

    /// <summary>How high the first word is in points, and how many words stand outside the 14 mm at the sides.</summary>
    public static async Task<(int Titel, int Buiten)> Maat(string pdf)
    {
        const double Rand = 14 / 25.4 * 72 - 1;
        var bladen = System.Xml.Linq.XDocument.Parse(
            (await Lees("pdftotext", "-bbox", pdf, "-")).Replace(
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">",
                "",
                StringComparison.Ordinal
            )
        );
        static double Getal(System.Xml.Linq.XElement van, string naam) =>
            double.Parse(van.Attribute(naam)!.Value, System.Globalization.CultureInfo.InvariantCulture);
        var woorden = bladen
            .Descendants()
            .Where(e => e.Name.LocalName == "word")
            .Select(w =>
                (
                    Links: Getal(w, "xMin"),
                    Rechts: Getal(w.Parent!, "width") - Getal(w, "xMax"),
                    Hoog: Getal(w, "yMax") - Getal(w, "yMin")
                )
            )
            .ToList();
        return ((int)Math.Round(woorden[0].Hoog), woorden.Count(w => w.Links < Rand || w.Rechts < Rand));
    }

    /// <summary>Headings, and what stands under the heading of a drawing, that are the last on their page.</summary>
    public static async Task<IReadOnlyList<string>> LosseKoppen(string pdf, string html)
    {
        var bladen = (await Lees("pdftotext", pdf, "-"))
            .Split('\f')
            .Select(blad => Plat(Bladvoet().Replace(blad, "")))
            .ToList();
        var blad = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        return
        [
            .. blad.QuerySelectorAll("h1, h2, h3, .rt-figuur__wat")
                .Select(k => k.TextContent)
                .Where(k => bladen.Exists(b => b.EndsWith(Plat(k), StringComparison.Ordinal))),
        ];
    }

    /// <summary>Lines break elsewhere on paper, and a word may be hyphenated there.</summary>
    public static string Plat(string tekst) => string.Concat(tekst.Where(t => !char.IsWhiteSpace(t) && t != '\u00ad'));

    [GeneratedRegex(@"^(Regiotafel|Pagina \d+ van \d+)$", RegexOptions.Multiline, 2000)]
    private static partial Regex Bladvoet();
}
