using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Rollen;
using Regiotafel.Toegang.Toegangssleutels;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Aanmelden;

internal sealed class AanmeldenModel(
    Demokeuzes demo,
    Wachtwoordaanmelding aanmelding,
    Sleutelceremonie ceremonie,
    Sleutelaanmelding sleutels,
    Rolkeuze rollen
) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul uw e-mailadres in.")]
    public string? Mail { get; set; }

    [BindProperty, Required(ErrorMessage = "Vul uw wachtwoord in.")]
    public string? Wachtwoord { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public IReadOnlyList<Demokeuze> Demo { get; private set; } = [];

    [Openbaar("Aanmelden")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Demo = await demo.Alle(HttpContext, ct);
    }

    [Openbaar("Aanmelden"), ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await aanmelding.Voer(Mail!, Wachtwoord!, ct) is not { } weigering)
            {
                return LocalRedirect($"/aanmelden/code?terug={Uri.EscapeDataString(Terugadres.Van(Terug))}");
            }
            ModelState.AddModelError(nameof(Wachtwoord), weigering.Tekst);
        }
        Demo = await demo.Alle(HttpContext, ct);
        return this.Herstel();
    }

    [Openbaar("Aanmelden")]
    public async Task<IActionResult> OnPostSleutelvraagAsync(CancellationToken ct) =>
        new JsonResult(await ceremonie.VraagIemand(ct));

    [Openbaar("Aanmelden"), ZonderTransactie("Een uitdaging is op, ook als het antwoord een weigering is.")]
    public async Task<IActionResult> OnPostSleutelAsync(
        string? stapUitdaging,
        string? stapAntwoord,
        CancellationToken ct
    )
    {
        ModelState.Clear();
        if (await sleutels.MeldAan(new(stapUitdaging, stapAntwoord), ct) is not { } weigering)
        {
            return LocalRedirect(await rollen.Vervolg(Terug, ct));
        }
        Demo = await demo.Alle(HttpContext, ct);
        return this.Herstel(Sleutelantwoord.Tekstveld, weigering);
    }

    [Openbaar("Aanmelden"), ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")]
    public async Task<IActionResult> OnPostDemoAsync(Guid account, CancellationToken ct) =>
        await demo.Kies(account, HttpContext, ct) ? LocalRedirect(Terugadres.Van(Terug)) : NotFound();
}
