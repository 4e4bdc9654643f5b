using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Ontheffingen;

/// <summary>What is asked of this person to let go, and what he let go.</summary>
internal sealed class OverzichtModel(Ontheffingboek boek, Ontheffingdaden daden, IHandelende wie, Klok klok) : PageModel
{
    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public DateOnly? Tot { get; set; }

    public IReadOnlyList<Ontheffing> Gevraagd { get; private set; } = [];
    public IReadOnlyList<Ontheffing> Verleend { get; private set; } = [];

    /// <summary>The one whose form was refused; it stays open.</summary>
    public Guid? Gekozen { get; private set; }

    /// <summary>The zorgkantoor sees the cases of its region.</summary>
    public bool ZietZoekvraag => wie.Rol == Rol.Zorgkantoor;

    public IEnumerable<SelectListItem> Redenen =>
        Ontheffingregels.Redenen.GeldigOp(klok.Vandaag).Select(r => new SelectListItem(r.Omschrijving, r.Code));

    public string Label(Ontheffing o) => Criterialijsten.Criterium(o.Criterium, klok.Vandaag).ToLowerInvariant();

    public string Redenzin(Ontheffing o) =>
        Ontheffingregels.Redenen.Van(o.Reden!, klok.Vandaag)?.Omschrijving ?? o.Reden!;

    [Handeling(Ontheffingdaden.Handeling)]
    public Task OnGetAsync(CancellationToken ct) => Teken(ct);

    [Handeling(Ontheffingdaden.Handeling)]
    public async Task<IActionResult> OnPostVerleenAsync(Guid ontheffing, CancellationToken ct) =>
        await Antwoord(
            ontheffing,
            ModelState.IsValid ? await daden.Verleen(ontheffing, Reden, Tot, ct) : null,
            "De ontheffing is verleend.",
            ct
        );

    [Handeling(Ontheffingdaden.Handeling)]
    public async Task<IActionResult> OnPostWeigerAsync(Guid ontheffing, CancellationToken ct) =>
        await Antwoord(ontheffing, await daden.Weiger(ontheffing, ct), "De ontheffing is niet verleend.", ct);

    [Handeling(Ontheffingdaden.Handeling)]
    public async Task<IActionResult> OnPostIntrekkenAsync(Guid ontheffing, CancellationToken ct) =>
        await Antwoord(ontheffing, await daden.TrekIn(ontheffing, ct), "De ontheffing is ingetrokken.", ct);

    private Task<IActionResult> Antwoord(Guid id, Weigering? weigering, string zin, CancellationToken ct) =>
        this.Beantwoord(
            "",
            weigering,
            ("/plaatsing/ontheffingen", zin),
            () =>
            {
                Gekozen = id;
                return Teken(ct);
            }
        );

    private async Task Teken(CancellationToken ct) => (Gevraagd, Verleend) = await boek.Lees(ct);
}
