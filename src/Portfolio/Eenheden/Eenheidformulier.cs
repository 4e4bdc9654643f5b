using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>What the form of a unit needs to be drawn, new or existing.</summary>
internal sealed record Eenheidformulier(EenheidInvoer Invoer, LocatieBeeld Locatie, DateOnly Vandaag)
{
    /// <summary>Row version; null for a new unit.</summary>
    public int? Versie { get; init; }

    /// <summary>Asks with whom was spoken.</summary>
    public bool Namens { get; init; }
    public required string Terug { get; init; }

    /// <summary>The refused remark with what was found in it.</summary>
    public required Gemarkeerd Gemarkeerd { get; init; }
    public bool VraagBevestiging => Gemarkeerd.TeBevestigen || Invoer.GeenPersoon;

    public static IEnumerable<SelectListItem> Soorten => Lijst<EenheidSoort>(s => s.Naam());
    public static IEnumerable<SelectListItem> Geslachten => Lijst<Geslacht>(g => g.Naam());

    public static IEnumerable<SelectListItem> Openkeuzes =>
        new[] { "eigen", "alle", "lijst" }.Select(o => new SelectListItem(Eenheidconflict.Openwoord(o), o));

    public static IEnumerable<SelectListItem> JaNee => [new("ja", "ja"), new("nee", "nee")];

    public static IEnumerable<SelectListItem> Voorzieningwaarden =>
        new[] { FeitWaarde.Ja, FeitWaarde.Nee }.Select(Item);

    public static IEnumerable<SelectListItem> Kenmerkwaarden =>
        new[] { FeitWaarde.SluitUit, FeitWaarde.InOverleg, FeitWaarde.Geen }.Select(Item);

    public IEnumerable<SelectListItem> Profielen =>
        Zorgprofiel
            .Lijst.GeldigOp(Vandaag)
            .Where(p => p.Groep is "W" or "B" or "C" || Invoer.Profielen.Contains(p.Code))
            .OrderByDescending(p => p.Groep, StringComparer.Ordinal)
            .ThenBy(p => p.Nummer)
            .Select(p => new SelectListItem($"{p.Kort}: {p.Naam}", p.Code));

    public IEnumerable<SelectListItem> Leveringsvormen =>
        Leveringsvorm.Lijst.GeldigOp(Vandaag).Select(l => new SelectListItem(l.Omschrijving, l.Code));

    public IEnumerable<SelectListItem> Regios =>
        Zorgkantoorregio
            .Lijst.GeldigOp(Vandaag)
            .Where(r => r.Code != Locatie.Regio)
            .OrderBy(r => r.Naam, StringComparer.Ordinal)
            .Select(r => new SelectListItem(r.Naam, r.Code));

    private static SelectListItem Item(FeitWaarde waarde) => new(waarde.Naam(), waarde.ToString());

    private static IEnumerable<SelectListItem> Lijst<T>(Func<T, string> naam)
        where T : struct, Enum => Enum.GetValues<T>().Select(w => new SelectListItem(naam(w), w.ToString()));
}
