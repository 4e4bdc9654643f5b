using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Figuren;

/// <summary>Draws one of the two pictures of a figure.</summary>
internal static class Grafiek
{
    /// <summary>Instead of a drawing without marks.</summary>
    public const string Leeg = "Er zijn nog geen gegevens voor deze figuur.";

    private const double LegeHoogte = 48;

    public static TagBuilder Teken(Figuur figuur, Grafiekmaat maat)
    {
        var hoogte = figuur.IsLeeg ? LegeHoogte : figuur.Hoogte(maat);
        var (titel, uitleg) = ($"{figuur.Id}-{maat.Einde}-t", $"{figuur.Id}-{maat.Einde}-u");
        var svg = Element
            .Maak("svg", maat.Klasse)
            .Met("viewBox", $"0 0 {Doek.Punt(maat.Breedte, hoogte)}")
            .Met("role", "img")
            .Met("aria-labelledby", $"{titel} {uitleg}")
            .Voeg(Element.Maak("title", null, figuur.Wat).Met("id", titel))
            .Voeg(Element.Maak("desc", null, figuur.IsLeeg ? Leeg : figuur.Uitleg).Met("id", uitleg));
        var doek = new Doek(svg, maat, hoogte);
        if (figuur.IsLeeg)
        {
            doek.Tekst(0, LegeHoogte / 2, Leeg);
        }
        else
        {
            figuur.Teken(doek);
        }
        return svg;
    }
}
