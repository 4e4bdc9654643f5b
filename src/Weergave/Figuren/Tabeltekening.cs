using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Figuren;

/// <summary>The table of a figure, folded or open, in a frame that scrolls by itself.</summary>
internal static class Tabeltekening
{
    public static TagBuilder Maak(Figuur figuur, bool open)
    {
        var gegevens = figuur.Tabel;
        var kop = Element.Maak("tr");
        foreach (var kolom in gegevens.Kolommen)
        {
            var klasse = kolom.IsGetal && kolom != gegevens.Kolommen[0] ? "rt-getal" : null;
            kop.Voeg(Element.Maak("th", klasse, kolom.Kop).Met("scope", "col"));
        }
        var lijf = Element.Maak("tbody");
        foreach (var rij in gegevens.Rijen)
        {
            lijf.Voeg(Rij(gegevens.Kolommen, rij));
        }
        if (gegevens.Rijen.Count == 0)
        {
            var breedte = gegevens.Kolommen.Count.ToString("0", null);
            lijf.Voeg(Element.Maak("tr", null, Element.Maak("td", null, Grafiek.Leeg).Met("colspan", breedte)));
        }
        var tabel = Element.Maak(
            "table",
            "rt-tabel rt-tabel--dicht",
            Element.Maak("caption", "rt-onzichtbaar", figuur.Wat),
            Element.Maak("thead", null, kop),
            lijf
        );
        var raam = Element.Maak("div", "rt-tabelraam", tabel).Met("tabindex", "0").Met("role", "region");
        return Element
            .Maak(
                "details",
                null,
                Element.Maak("summary", null, "Bekijk als tabel"),
                raam.Met("aria-label", "Tabel: " + figuur.Wat)
            )
            .Met("open", open ? "open" : null);
    }

    private static TagBuilder Rij(IReadOnlyList<Figuurkolom> kolommen, IReadOnlyList<Figuurcel> cellen)
    {
        var rij = Element.Maak("tr", null, Element.Maak("th", "rt-nietbreken", cellen[0].Tekst).Met("scope", "row"));
        for (var i = 1; i < cellen.Count; i++)
        {
            rij.Voeg(Element.Maak("td", kolommen[i].IsGetal ? "rt-getal" : null, cellen[i].Tekst));
        }
        return rij;
    }
}
