using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Figuren;

/// <summary>Draws one of the two pictures of a figure: classes and geometry attributes only.</summary>
internal static class Grafiek
{
    public static TagBuilder Teken(Tijdfiguur figuur, Grafiekmaat maat)
    {
        var assen = Assen.Voor(figuur, maat);
        var (titel, uitleg) = ($"{figuur.Id}-{maat.Einde}-t", $"{figuur.Id}-{maat.Einde}-u");
        var svg = Element
            .Maak("svg", maat.Klasse)
            .Met("viewBox", $"0 0 {Assen.Getal(maat.Breedte)} {Assen.Getal(maat.Hoogte)}")
            .Met("role", "img")
            .Met("aria-labelledby", $"{titel} {uitleg}")
            .Voeg(Element.Maak("title", null, figuur.Wat).Met("id", titel))
            .Voeg(Element.Maak("desc", null, Uitleg(figuur)).Met("id", uitleg));
        TekenWaarden(svg, assen);
        TekenTijd(svg, assen);
        foreach (var reeks in figuur.Reeksen)
        {
            TekenReeks(svg, figuur, reeks, assen);
        }
        TekenNamen(svg, figuur, assen);
        return svg;
    }

    private static void TekenWaarden(TagBuilder svg, Assen assen)
    {
        foreach (var waarde in assen.Waarden.Lijnen)
        {
            var y = assen.Y(waarde);
            svg.Voeg(
                Pad(
                    waarde == 0 ? "g-as" : "g-raster",
                    $"M{Assen.Getal(assen.Links)} {Assen.Getal(y)}H{Assen.Getal(assen.Rechts)}"
                )
            );
            svg.Voeg(Tekst(assen.Links - 8, y + 5, waarde.Getal(), null, "end"));
        }
    }

    private static void TekenTijd(TagBuilder svg, Assen assen)
    {
        foreach (var merk in Tijdas.Merken(assen.Van, assen.Tot, assen.Rechts - assen.Links))
        {
            var x = assen.X(merk.Dag);
            svg.Voeg(Pad("g-as", $"M{Assen.Getal(x)} {Assen.Getal(assen.Onder)}v5"));
            svg.Voeg(Tekst(x, assen.Onder + 20, merk.Tekst, null, "middle"));
            if (merk.Jaar is { } jaar)
            {
                svg.Voeg(Tekst(x, assen.Onder + 38, jaar.ToString("0", null), null, "middle"));
            }
        }
    }

    private static void TekenReeks(TagBuilder svg, Tijdfiguur figuur, Reeks reeks, Assen assen)
    {
        var isGrens = reeks.Stijl is Reeksstijl.Grens;
        svg.Voeg(Pad(isGrens ? "g-doel" : $"g-lijn g-r{(int)reeks.Stijl}", figuur.Pad(reeks, assen)));
        foreach (var punt in figuur.HeeftPunten(reeks) ? reeks.Punten : [])
        {
            if (punt.Waarde is { } waarde)
            {
                var stip = Element.Maak("circle", $"g-punt g-r{(int)reeks.Stijl}").Met("r", "3.5");
                svg.Voeg(stip.Met("cx", Assen.Getal(assen.X(punt.Dag))).Met("cy", Assen.Getal(assen.Y(waarde))));
            }
        }
        TekenOnbekend(svg, reeks, assen);
    }

    // What is not known is written where the line is missing.
    private static void TekenOnbekend(TagBuilder svg, Reeks reeks, Assen assen)
    {
        for (var i = 0; i < reeks.Punten.Count; i++)
        {
            var (van, tot) = (reeks.Punten[i].Dag, i + 1 < reeks.Punten.Count ? reeks.Punten[i + 1].Dag : assen.Tot);
            if (reeks.Punten[i].Waarde is null && assen.X(tot) - assen.X(van) >= 80)
            {
                svg.Voeg(Tekst((assen.X(van) + assen.X(tot)) / 2, assen.Onder - 8, "niet bekend", null, "middle"));
            }
        }
    }

    private static void TekenNamen(TagBuilder svg, Tijdfiguur figuur, Assen assen)
    {
        foreach (var (reeks, y) in Lijnnamen.Plaats(figuur.Reeksen, assen))
        {
            var klasse = reeks.Stijl is Reeksstijl.Grens ? "g-naam g-inkt" : $"g-naam g-t{(int)reeks.Stijl}";
            svg.Voeg(
                assen.NaamErnaast
                    ? Tekst(assen.Rechts + 8, y + 5, reeks.Naam, klasse, "start")
                    : Tekst(assen.Rechts, y - 7, reeks.Naam, klasse, "end")
            );
        }
    }

    private static string Uitleg(Tijdfiguur figuur) =>
        string.Join(
            " ",
            figuur.Reeksen.Select(reeks =>
            {
                var bekend = reeks.Punten.Where(punt => punt.Waarde is not null).ToList();
                return bekend.Count == 0
                    ? $"{reeks.Naam}: niet bekend."
                    : $"{reeks.Naam}: van {bekend[0].Waarde!.Value.Getal()} op {bekend[0].Dag.Voluit()} naar {bekend[^1].Waarde!.Value.Getal()} op {bekend[^1].Dag.Voluit()}.";
            })
        );

    private static TagBuilder Pad(string klasse, string d) => Element.Maak("path", klasse).Met("d", d);

    private static TagBuilder Tekst(double x, double y, string tekst, string? klasse, string anker) =>
        Element
            .Maak("text", klasse, tekst)
            .Met("x", Assen.Getal(x))
            .Met("y", Assen.Getal(y))
            .Met("text-anchor", anker == "start" ? null : anker);
}
