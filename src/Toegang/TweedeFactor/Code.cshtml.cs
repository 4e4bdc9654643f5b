using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Rollen;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.TweedeFactor;

internal sealed class CodeModel(Bevestiging bevestiging, Democode demo, Rolkeuze rollen, Handelende wie) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul de code in.")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public string? Democode { get; private set; }

    [Openbaar("Tweede stap van het aanmelden")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (wie.Sessie is null)
        {
            return LocalRedirect("/aanmelden");
        }
        Democode = await demo.Nu(HttpContext, ct);
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
                var terug = Terugadres.Van(Terug);
                return (await rollen.Alle(ct)).Count > 1
                    ? LocalRedirect($"/rol?terug={Uri.EscapeDataString(terug)}")
                    : LocalRedirect(terug);
            }
            ModelState.AddModelError(nameof(Code), weigering.Tekst);
        }
        Democode = await demo.Nu(HttpContext, ct);
        return this.Herstel();
    }
}
