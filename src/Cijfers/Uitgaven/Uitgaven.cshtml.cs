using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>All requests to open figures, and what became of them.</summary>
internal sealed class UitgavenModel(Uitgavelezing lezing) : PageModel
{
    public IReadOnlyList<(Aanvraag Aanvraag, Aanvraagbesluit? Besluit)> Rijen { get; private set; } = [];

    [Handeling(Uitgavezaken.Vragen)]
    public async Task OnGetAsync(CancellationToken ct) => Rijen = await lezing.Lijst(ct);
}
