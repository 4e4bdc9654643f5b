using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Figuren;

/// <summary>The same figures as the drawing, as a table: one row for each day on which something changed.</summary>
internal static class Figuurtabel
{
    public static TagBuilder Maak(Tijdfiguur figuur)
    {
        var kop = Element.Maak("tr", null, Element.Maak("th", null, "Datum").Met("scope", "col"));
        foreach (var reeks in figuur.Reeksen)
        {
            kop.Voeg(Element.Maak("th", "rt-getal", reeks.Naam).Met("scope", "col"));
        }
        var lijf = Element.Maak("tbody");
        foreach (
            var dag in figuur.Reeksen.SelectMany(reeks => reeks.Punten).Select(punt => punt.Dag).Distinct().Order()
        )
        {
            lijf.Voeg(Rij(figuur, dag));
        }
        var tabel = Element.Maak(
            "table",
            "rt-tabel rt-tabel--dicht",
            Element.Maak("caption", "rt-onzichtbaar", figuur.Wat),
            Element.Maak("thead", null, kop),
            lijf
        );
        var raam = Element.Maak("div", "rt-tabelraam", tabel).Met("tabindex", "0").Met("role", "region");
        return Element.Maak(
            "details",
            null,
            Element.Maak("summary", null, "Bekijk als tabel"),
            raam.Met("aria-label", "Tabel: " + figuur.Wat)
        );
    }

    private static TagBuilder Rij(Tijdfiguur figuur, DateOnly dag)
    {
        var rij = Element.Maak("tr", null, Element.Maak("th", "rt-nietbreken", dag.Voluit()).Met("scope", "row"));
        foreach (var reeks in figuur.Reeksen)
        {
            var punt = Geldig(figuur, reeks, dag);
            rij.Voeg(Element.Maak("td", "rt-getal", punt is null ? "" : punt.Waarde?.Getal() ?? "niet bekend"));
        }
        return rij;
    }

    // In steps the value holds until the next; a measurement holds for its own day only.
    private static Meetpunt? Geldig(Tijdfiguur figuur, Reeks reeks, DateOnly dag) =>
        figuur is Stapfiguur || reeks.Stijl is Reeksstijl.Grens
            ? reeks.Punten.LastOrDefault(punt => punt.Dag <= dag)
            : reeks.Punten.FirstOrDefault(punt => punt.Dag == dag);
}
