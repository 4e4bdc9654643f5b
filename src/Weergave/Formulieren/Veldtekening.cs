using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>Draws the parts of a field.</summary>
internal static class Veldtekening
{
    public static IHtmlContent Kop(Veldinvoer veld, string label, bool nietVerplicht)
    {
        var kop = new HtmlContentBuilder();
        if (veld.Soort is not Veldsoort.Vinkje)
        {
            var opschrift = Element.Maak(
                veld.Soort is Veldsoort.Keuzelijst ? "legend" : "label",
                "utrecht-form-label",
                label,
                Toevoeging(nietVerplicht)
            );
            kop.AppendHtml(veld.Soort is Veldsoort.Keuzelijst ? opschrift : opschrift.Met("for", veld.Id));
        }
        if (veld.Hint is not null)
        {
            kop.AppendHtml(Element.Maak("p", "rt-veld__hulp", veld.Hint).Met("id", veld.Hintid));
        }
        if (veld.Fouten.Count > 0)
        {
            kop.AppendHtml(Element.Maak("p", "rt-veld__fout", string.Join(" ", veld.Fouten)).Met("id", veld.Foutid));
        }
        return kop;
    }

    public static IHtmlContent Invoer(Veldinvoer veld, string label, bool nietVerplicht) =>
        veld.Soort switch
        {
            Veldsoort.Keuze => Keuze(veld),
            Veldsoort.Keuzelijst => Keuzelijst(veld),
            Veldsoort.Vinkje => Vinkje(veld, label, nietVerplicht),
            Veldsoort.Tekstvak => Tekstvak(veld),
            _ => Regel(veld),
        };

    private static TagBuilder? Toevoeging(bool nietVerplicht) =>
        nietVerplicht ? Element.Maak("span", "rt-veld__nietverplicht", " (niet verplicht)") : null;

    private static TagBuilder Regel(Veldinvoer veld)
    {
        var (type, toetsen) = veld.Soort switch
        {
            Veldsoort.Getal => ("text", "numeric"),
            Veldsoort.Code => ("text", "numeric"),
            Veldsoort.Email => ("email", null),
            Veldsoort.Telefoon => ("tel", null),
            Veldsoort.Wachtwoord => ("password", null),
            Veldsoort.Bestand => ("file", null),
            _ => ("text", (string?)null),
        };
        // A password or file never comes back.
        var waarde = veld.Soort is Veldsoort.Wachtwoord or Veldsoort.Bestand ? null : veld.Waarde;
        var klasse = "utrecht-textbox utrecht-textbox--html-input" + Ongeldig(veld, "utrecht-textbox");
        return veld.Beschrijf(Element.Maak("input", klasse))
            .Met("type", type)
            .Met("id", veld.Id)
            .Met("name", veld.Naam)
            .Met("value", waarde)
            .Met("inputmode", toetsen)
            .Met("autocomplete", veld.Autocomplete);
    }

    private static TagBuilder Tekstvak(Veldinvoer veld)
    {
        var klasse = "utrecht-textarea utrecht-textarea--html-textarea" + Ongeldig(veld, "utrecht-textarea");
        // The first line break after the start tag is dropped by browsers.
        return veld.Beschrijf(Element.Maak("textarea", klasse, "\n" + veld.Waarde))
            .Met("id", veld.Id)
            .Met("name", veld.Naam)
            .Met("rows", "4");
    }

    private static TagBuilder Keuze(Veldinvoer veld)
    {
        var keuze = Element.Maak(
            "select",
            "utrecht-select utrecht-select--html-select" + Ongeldig(veld, "utrecht-select")
        );
        veld.Beschrijf(keuze)
            .Met("id", veld.Id)
            .Met("name", veld.Naam)
            .Met("multiple", veld.Meervoudig ? "multiple" : null);
        if (veld.Leeg is not null)
        {
            keuze.Voeg(Element.Maak("option", null, veld.Leeg).Met("value", ""));
        }
        foreach (var item in veld.Items)
        {
            var optie = Element.Maak("option", null, item.Text).Met("value", item.Value ?? item.Text);
            keuze.Voeg(optie.Met("selected", IsGekozen(veld, item) ? "selected" : null));
        }
        return keuze;
    }

    private static TagBuilder Keuzelijst(Veldinvoer veld)
    {
        var lijst = Element.Maak("div", "rt-keuzelijst");
        var nummer = 0;
        foreach (var item in veld.Items)
        {
            var invoer = Element
                .Maak("input", veld.Meervoudig ? "utrecht-checkbox utrecht-checkbox--html-input" : null)
                .Met("type", veld.Meervoudig ? "checkbox" : "radio")
                .Met("id", $"{veld.Id}-{++nummer}")
                .Met("name", veld.Naam)
                .Met("value", item.Value ?? item.Text)
                .Met("checked", IsGekozen(veld, item) ? "checked" : null)
                .Met("disabled", item.Disabled ? "disabled" : null);
            lijst.Voeg(Element.Maak("label", "rt-keuzelijst__keus", invoer, Element.Maak("span", null, item.Text)));
        }
        return lijst;
    }

    private static TagBuilder Vinkje(Veldinvoer veld, string label, bool nietVerplicht)
    {
        var aan = veld.Waarden.Any(waarde => bool.TryParse(waarde, out var ja) && ja);
        var vinkje = veld.Beschrijf(Element.Maak("input", "utrecht-checkbox utrecht-checkbox--html-input"))
            .Met("type", "checkbox")
            .Met("id", veld.Id)
            .Met("name", veld.Naam)
            .Met("value", "true")
            .Met("checked", aan ? "checked" : null);
        return Element.Maak(
            "label",
            "rt-keuzelijst__keus",
            vinkje,
            Element.Maak("span", null, label, Toevoeging(nietVerplicht))
        );
    }

    private static bool IsGekozen(Veldinvoer veld, SelectListItem item) =>
        veld.Waarden.Count > 0 ? veld.Waarden.Contains(item.Value ?? item.Text, StringComparer.Ordinal) : item.Selected;

    private static string Ongeldig(Veldinvoer veld, string blok) => veld.Fouten.Count > 0 ? $" {blok}--invalid" : "";
}
