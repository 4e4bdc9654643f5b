using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>What happened in one region: facts that ship, what its people wrote, and what other rooms know.</summary>
internal sealed class RegioModel(
    INetwerkboek boek,
    Puntzaken zaken,
    IEnumerable<IMijlpalen> mijlpalen,
    IPoort poort,
    IHandelende wie
) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    public IReadOnlyList<Tijdlijnblad> Punten { get; private set; } = [];

    public bool HeeftVoorbeeld => Punten.Any(p => p.IsVoorbeeld);

    /// <summary>What was taken back, for who may put it back.</summary>
    public IReadOnlyList<Tijdlijnpunt> Weg { get; private set; } = [];

    /// <summary>Of the own region, or of all.</summary>
    public bool MagBewerken =>
        wie.Aangemeld && poort.Mag(Kennisschrijver.Handeling) && (wie.Regio.Length == 0 || wie.Regio == Regio.Code);

    /// <summary>Who says so.</summary>
    public static string Herkomst(Tijdlijnblad punt) =>
        punt.IsVoorbeeld ? "Verzonnen voorbeeld."
        : punt.Bron.Length > 0 ? $"Bron: {punt.Bron}."
        : punt.Id is null ? "Uit de projecten van de regio."
        : "Geschreven door de regio.";

    [Openbaar("De tijdlijn van een regio is openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, CancellationToken ct)
    {
        if (Zorgkantoorregio.VanSlug(regio) is not { } gevonden)
        {
            // A code redirects to the name; anything else is no region.
            return Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == regio) is { } opCode
                ? RedirectPermanent($"/kennisbank/tijdlijn/{opCode.Slug}")
                : NotFound();
        }
        Regio = gevonden;
        var punten = new List<Tijdlijnblad>(await boek.Tijdlijn(gevonden.Code, ct));
        foreach (var bron in mijlpalen)
        {
            punten.AddRange(await bron.Van(gevonden.Code, ct));
        }
        Punten = [.. punten.OrderBy(p => p.Datum).ThenBy(p => p.Tekst, StringComparer.Ordinal)];
        Weg = MagBewerken ? await zaken.Ingetrokken(gevonden.Code, ct) : [];
        return Page();
    }
}
