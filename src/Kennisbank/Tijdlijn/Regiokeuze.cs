using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>The regions to choose from, by name.</summary>
internal static class Regiokeuze
{
    public static IEnumerable<SelectListItem> Alle =>
        Zorgkantoorregio
            .Alle.OrderBy(r => r.Naam, StringComparer.Ordinal)
            .Select(r => new SelectListItem(r.Naam, r.Code));
}
