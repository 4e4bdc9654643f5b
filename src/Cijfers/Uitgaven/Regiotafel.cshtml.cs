using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>The figures that are open for the partners of the region.</summary>
internal sealed class RegiotafelModel(Uitgavelezing lezing) : PageModel
{
    public IReadOnlyList<Uitgavekop> Uitgaven { get; private set; } = [];

    [Handeling(Uitgavezaken.Lezen)]
    public async Task OnGetAsync(CancellationToken ct) => Uitgaven = await lezing.Open(ct);
}
