using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Tafel.Zitting;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>The frozen verslag of a closed session, for the members of today.</summary>
internal sealed class VerslagModel(Tafelboek boek, Werkeenheid werk) : PageModel
{
    public Verslag Inhoud { get; private set; } = null!;

    [Handeling(Tafelbron.Werken)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var sessie = await boek.Sessie(id, ct);
        Inhoud = Verslag.Lees(sessie.Verslag ?? throw new NietGevonden("Verslag"));
        await werk.SchrijfLog(
            [
                new Gebeurtenis(Tafelbron.Werken, "lezen", nameof(Tafelsessie), id, sessie.Regio)
                {
                    Velden = [nameof(Tafelsessie.Verslag)],
                },
            ],
            ct
        );
    }
}
