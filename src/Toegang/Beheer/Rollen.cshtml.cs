using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Beheer;

internal sealed class RollenModel(Accountlijst lijst, Rolbeheer beheer) : PageModel
{
    [BindProperty]
    public int Versie { get; set; }

    public IReadOnlyList<Voorstelrij> Voorstellen { get; private set; } = [];

    [Handeling("rol.bevestigen")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Voorstellen = await lijst.Voorstellen(ct);
    }

    [Handeling("rol.bevestigen")]
    public async Task<IActionResult> OnPostAsync(Guid rolbinding, bool ja, CancellationToken ct)
    {
        if (await beheer.Bevestig(rolbinding, Versie, ja, ct) is { } weigering)
        {
            Voorstellen = await lijst.Voorstellen(ct);
            return this.Herstel("", weigering);
        }
        return this.Klaar("/beheer/rollen", ja ? "De rol geldt nu." : "Het voorstel is afgewezen.");
    }
}
