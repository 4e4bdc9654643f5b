using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

/// <summary>Reads a drawing back: from its axis lines and their words to the values of its marks.</summary>
internal static partial class Figuurproef
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static IElement Breed(Figuur figuur) => Beeld(figuur, Grafiekmaat.Breed);

    public static IElement Smal(Figuur figuur) => Beeld(figuur, Grafiekmaat.Smal);

    public static async Task<IElement> Geheel(Figuur figuur) =>
        Ontleed(await Tekenproef.Teken(new FiguurTagHelper { Van = figuur })).QuerySelector("figure")!;

    public static double Getal(this IElement element, string attribuut) =>
        double.Parse(element.GetAttribute(attribuut)!, CultureInfo.InvariantCulture);

    /// <summary>Every number of the d attribute, in its order.</summary>
    public static double[] Punten(this IElement pad) =>
        [
            .. Getallen()
                .Matches(pad.GetAttribute("d")!)
                .Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)),
        ];

    /// <summary>From a place to the value there, by two words of the axis that stands below the rows.</summary>
    public static Func<double, double> LiggendeAs(IElement svg)
    {
        var merken = svg.QuerySelectorAll("text.g-waarde").ToList();
        return Terug([.. merken.Select(m => (m.Getal("x"), Waarde(m.TextContent)))]);
    }

    public static double Waarde(string tekst) => double.Parse(tekst, NumberStyles.Number, Nederlands);

    public static Func<double, double> Terug(IReadOnlyList<(double Plaats, double Waarde)> merken)
    {
        var ((p1, w1), (p2, w2)) = (merken[0], merken[^1]);
        return plaats => w1 + (plaats - p1) * (w2 - w1) / (p2 - p1);
    }

    private static IElement Beeld(Figuur figuur, Grafiekmaat maat) =>
        Ontleed(Tekenproef.Html(Grafiek.Teken(figuur, maat))).QuerySelector("svg")!;

    private static IElement Ontleed(string html) => new HtmlParser().ParseDocument(html).Body!;

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Getallen();
}
