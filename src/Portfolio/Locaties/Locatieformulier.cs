using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>What the form of a location needs to be drawn, new or existing.</summary>
internal sealed record Locatieformulier(LocatieInvoer Invoer, string Regio, DateOnly Vandaag)
{
    /// <summary>Row version; null for a new location.</summary>
    public int? Versie { get; init; }

    /// <summary>Asks with whom was spoken.</summary>
    public bool Namens { get; init; }

    /// <summary>Providers to choose from, when a coordinator adds a location.</summary>
    public IReadOnlyList<SelectListItem>? Aanbieders { get; init; }
    public required string Terug { get; init; }

    /// <summary>The municipalities of the region, and the one that is stored.</summary>
    public IEnumerable<SelectListItem> Gemeenten =>
        Gemeente
            .Lijst.GeldigOp(Vandaag)
            .Where(g => g.Zorgkantoor == Regio || g.Code == Invoer.Gemeentecode)
            .OrderBy(g => g.Naam, StringComparer.Ordinal)
            .Select(g => new SelectListItem(g.Naam, g.Code));
}
