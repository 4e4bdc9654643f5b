using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Rollen;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.Toegangssleutels;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.TweedeFactor;

internal sealed class CodeModel(
    Bevestiging bevestiging,
    Sleutelaanmelding sleutels,
    Democode demo,
    Rolkeuze rollen,
    Handelende wie
) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul de code in.")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public string? Democode { get; private set; }

    public bool HeeftSleutel { get; private set; }

    [Openbaar("Tweede stap van het aanmelden")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (wie.Sessie is null)
        {
            return LocalRedirect("/aanmelden");
        }
        await Toon(ct);
        return Page();
    }

    [
        Openbaar("Tweede stap van het aanmelden"),
        ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (wie.Sessie is null)
        {
            return LocalRedirect("/aanmelden");
        }
        if (ModelState.IsValid)
        {
            if (await bevestiging.Voer(Code!, ct) is not { } weigering)
            {
                return LocalRedirect(await rollen.Vervolg(Terug, ct));
            }
            ModelState.AddModelError(nameof(Code), weigering.Tekst);
        }
        await Toon(ct);
        return this.Herstel();
    }

    [Openbaar("Tweede stap van het aanmelden")]
    public async Task<IActionResult> OnPostSleutelvraagAsync(CancellationToken ct) =>
        wie.Sessie is null ? LocalRedirect("/aanmelden") : new JsonResult(await sleutels.Vraag(ct));

    [
        Openbaar("Tweede stap van het aanmelden"),
        ZonderTransactie("Een uitdaging is op, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostSleutelAsync(
        string? stapUitdaging,
        string? stapAntwoord,
        CancellationToken ct
    )
    {
        ModelState.Clear();
        if (wie.Sessie is null)
        {
            return LocalRedirect("/aanmelden");
        }
        if (await sleutels.Bevestig(new(stapUitdaging, stapAntwoord), ct) is not { } weigering)
        {
            return LocalRedirect(await rollen.Vervolg(Terug, ct));
        }
        await Toon(ct);
        return this.Herstel(Sleutelantwoord.Tekstveld, weigering);
    }

    private async Task Toon(CancellationToken ct) =>
        (Democode, HeeftSleutel) = (await demo.Nu(HttpContext, ct), await sleutels.Kan(ct));
}
