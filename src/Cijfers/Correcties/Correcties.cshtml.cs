using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Correcties;

internal sealed class CorrectiesModel(Correctiezaken zaken) : PageModel
{
    public IReadOnlyList<(Correctieblad Blad, bool Voorbeeld)> Correcties { get; private set; } = [];

    [Handeling(Leveringzaken.Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Correcties = await zaken.Lijst(ct);
}
