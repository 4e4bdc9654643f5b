using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Aanmelden;

internal sealed class AfmeldenModel(Afmelding afmelding) : PageModel
{
    [Openbaar("Afmelden kan ook zonder tweede factor")]
    public void OnGet() => ModelState.Clear();

    [
        Openbaar("Afmelden kan ook zonder tweede factor"),
        ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await afmelding.Voer(overal: false, ct);
        return LocalRedirect("/aanmelden");
    }

    [
        Openbaar("Afmelden kan ook zonder tweede factor"),
        ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostOveralAsync(CancellationToken ct)
    {
        await afmelding.Voer(overal: true, ct);
        return LocalRedirect("/aanmelden");
    }
}
