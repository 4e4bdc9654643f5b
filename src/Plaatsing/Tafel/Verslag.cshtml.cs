using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Tafel.Zitting;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>The frozen verslag of a closed session, for the members of today.</summary>
internal sealed class VerslagModel(Tafelboek boek, Verslaglezer lezer, Werkeenheid werk) : PageModel
{
    public Verslag Inhoud { get; private set; } = null!;

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var sessie = await boek.Sessie(id, ct);
        if (sessie.Verslag is not { } verslag)
        {
            return LocalRedirect($"/plaatsing/tafel/{id}");
        }
        Inhoud = await lezer.Vul(Verslag.Lees(verslag), ct);
        await werk.SchrijfLog(
            [
                new Gebeurtenis(Tafelbron.Werken, "lezen", nameof(Tafelsessie), id, sessie.Regio)
                {
                    Velden = [nameof(Tafelsessie.Verslag)],
                },
            ],
            ct
        );
        return Page();
    }
}
