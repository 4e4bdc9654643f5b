using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;

namespace Regiotafel.Toegang.Rollen;

internal sealed class RolModel(Rolkeuze keuze) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public IReadOnlyList<EigenRol> Rollen { get; private set; } = [];

    [Handeling("sessie.kiezen")]
    public async Task OnGetAsync(CancellationToken ct) => Rollen = await keuze.Alle(ct);

    [
        Handeling("sessie.kiezen"),
        ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostAsync(Guid rol, CancellationToken ct) =>
        await keuze.Kies(rol, ct) ? LocalRedirect(Terugadres.Van(Terug)) : throw new NietGevonden("Rol");
}
