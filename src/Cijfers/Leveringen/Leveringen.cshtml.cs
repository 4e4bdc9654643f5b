using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

internal sealed class LeveringenModel(Leveringzaken zaken, IPoort poort) : PageModel
{
    public IReadOnlyList<Levering> Leveringen { get; private set; } = [];

    public bool MagInlezen => poort.Mag("levering.inlezen");

    public string Staat(Levering levering) => Leveringwoorden.Staat(levering, zaken.Klus(levering) is not null);

    [Handeling(Leveringzaken.Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Leveringen = await zaken.Lijst(ct);
}
