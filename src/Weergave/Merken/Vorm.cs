using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Weergave.Merken;

internal static class Vorm
{
    public static TagBuilder Van(Teken teken, string klasse = "rt-vorm")
    {
        var naam = teken.ToString().ToLower(CultureInfo.InvariantCulture);
        return Element.Maak("svg", klasse, Element.Maak("use").Met("href", "#v-" + naam)).Met("aria-hidden", "true");
    }
}
