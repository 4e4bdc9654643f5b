using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Regiotafel.Weergave.Figuren;

/// <summary>A figure as one SVG file for in a document: its own style in light colours, its finding, its source.</summary>
public static partial class Losbeeld
{
    private const double Rand = 16;
    private const double Kop = 60;
    private const double Regel = 18;
    private const int Tekens = 84;
    private const int Geduld = 1000;
    private static readonly HtmlEncoder Codering = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Lazy<string> Stijl = new(MaakStijl);

    /// <param name="adres">Where the figure stays, in full.</param>
    public static string Maak(Figuur figuur, string adres)
    {
        var maat = Grafiekmaat.Breed;
        var bron = Regels.Breek($"{figuur.Bron} {adres}", Tekens);
        var beeld = Grafiek.Teken(figuur, maat);
        var hoogte = double.Parse(beeld.Attributes["viewBox"]!.Split(' ')[3], CultureInfo.InvariantCulture);
        var onder = Kop + hoogte + Regel;
        var (breedte, diepte) = (maat.Breedte + 2 * Rand, onder + bron.Count * Regel + Rand);
        // Inside another SVG a drawing needs its own place and size.
        beeld.Met("x", Doek.Getal(Rand)).Met("y", Doek.Getal(Kop));
        beeld.Met("width", Doek.Getal(maat.Breedte)).Met("height", Doek.Getal(hoogte)).Met("overflow", "visible");
        var svg = Element
            .Maak("svg", "rt-grafiek")
            .Met("xmlns", "http://www.w3.org/2000/svg")
            .Met("lang", "nl")
            .Met("viewBox", $"0 0 {Doek.Punt(breedte, diepte)}")
            .Met("width", Doek.Getal(breedte))
            .Met("height", Doek.Getal(diepte))
            .Voeg(Element.Maak("title", null, figuur.Bevinding))
            .Voeg(Element.Maak("style", null, new Microsoft.AspNetCore.Html.HtmlString(Stijl.Value)));
        var doek = new Doek(svg, maat, diepte);
        doek.Vlak("g-papier", 0, 0, breedte, diepte);
        doek.Tekst(Rand, 28, figuur.Bevinding, "g-bevinding");
        doek.Tekst(Rand, 48, figuur.Wat);
        svg.Voeg(beeld);
        for (var i = 0; i < bron.Count; i++)
        {
            doek.Tekst(Rand, onder + i * Regel, bron[i]);
        }
        using var schrijver = new StringWriter(CultureInfo.InvariantCulture);
        svg.WriteTo(schrijver, Codering);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + schrijver + "\n";
    }

    /// <summary>The rules of the page with each token filled in: a file stands alone and is always on paper.</summary>
    private static string MaakStijl()
    {
        var tokens = Token()
            .Matches(Lees("tokens.css"))
            .DistinctBy(t => t.Groups["naam"].Value)
            .ToDictionary(t => t.Groups["naam"].Value, t => Licht(t.Groups["waarde"].Value));
        var regels = Naam().Replace(Opmerking().Replace(Lees("grafiek.css"), ""), n => tokens[n.Groups["naam"].Value]);
        return regels.Trim()
            + $"\n.g-papier {{ fill: {tokens["rt-papier"]}; }}"
            + $"\n.rt-grafiek .g-bevinding {{ font: 600 18px/1.2 Georgia, serif; fill: {tokens["rt-inkt"]}; }}\n";
    }

    private static string Licht(string waarde) =>
        Tweetal().Match(waarde) is { Success: true } paar ? paar.Groups["licht"].Value : waarde;

    private static string Lees(string naam)
    {
        using var stroom =
            typeof(Losbeeld).Assembly.GetManifestResourceStream("opmaak/" + naam)
            ?? throw new FormatException($"{naam} is missing.");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }

    [GeneratedRegex(@"--(?<naam>rt-[\w-]+):\s*(?<waarde>[^;]+);", RegexOptions.ExplicitCapture, Geduld)]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--(?<naam>rt-[\w-]+)\)", RegexOptions.ExplicitCapture, Geduld)]
    private static partial Regex Naam();

    [GeneratedRegex(@"light-dark\((?<licht>[^,]+),", RegexOptions.ExplicitCapture, Geduld)]
    private static partial Regex Tweetal();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, Geduld)]
    private static partial Regex Opmerking();
}
