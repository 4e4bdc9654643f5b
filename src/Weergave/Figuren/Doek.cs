using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Figuren;

/// <summary>One of the two pictures of a figure while it is drawn: classes and geometry attributes only.</summary>
internal sealed class Doek(TagBuilder svg, Grafiekmaat maat, double hoogte)
{
    /// <summary>Of 14 px type: no character of ours is wider than this.</summary>
    public const double Letter = 8;

    /// <summary>From one line of text to the next.</summary>
    public const double Regel = 18;

    public Grafiekmaat Maat => maat;

    public double Breedte => maat.Breedte;

    public double Hoogte => hoogte;

    public static string Getal(double waarde) => Math.Round(waarde, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>"12.5 40": a point of a path.</summary>
    public static string Punt(double x, double y) => $"{Getal(x)} {Getal(y)}";

    public static double Lengte(string tekst) => Letter * tekst.Length;

    public void Pad(string klasse, string d) => svg.Voeg(Element.Maak("path", klasse).Met("d", d));

    public void Liggend(string klasse, double x1, double x2, double y) => Pad(klasse, $"M{Punt(x1, y)}H{Getal(x2)}");

    public void Staand(string klasse, double x, double y1, double y2) => Pad(klasse, $"M{Punt(x, y1)}V{Getal(y2)}");

    public void Cirkel(string klasse, double x, double y, double straal) =>
        svg.Voeg(Element.Maak("circle", klasse).Met("r", Getal(straal)).Met("cx", Getal(x)).Met("cy", Getal(y)));

    public void Vlak(string klasse, double x, double y, double breedte, double diepte) =>
        svg.Voeg(
            Element
                .Maak("rect", klasse)
                .Met("x", Getal(x))
                .Met("y", Getal(y))
                .Met("width", Getal(breedte))
                .Met("height", Getal(diepte))
        );

    /// <param name="anker">start, middle or end: which part of the text stands at x.</param>
    public void Tekst(double x, double y, string tekst, string? klasse = null, string anker = "start") =>
        svg.Voeg(
            Element
                .Maak("text", klasse, tekst)
                .Met("x", Getal(x))
                .Met("y", Getal(y))
                .Met("text-anchor", anker == "start" ? null : anker)
        );

    /// <summary>The mark of one value: its shape says what its colour says.</summary>
    public void Merk(Puntvorm vorm, string klasse, double x, double y, double straal)
    {
        switch (vorm)
        {
            case Puntvorm.Omhoog:
                Driehoek(klasse, x, y, straal, -straal);
                break;
            case Puntvorm.Omlaag:
                Driehoek(klasse, x, y, straal, straal);
                break;
            default:
                Cirkel(klasse, x, y, straal);
                break;
        }
    }

    private void Driehoek(string klasse, double x, double y, double half, double punt) =>
        Pad(klasse, $"M{Punt(x, y + punt)}L{Punt(x + half, y - punt)}L{Punt(x - half, y - punt)}Z");
}
