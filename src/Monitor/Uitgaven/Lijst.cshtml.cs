using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>All public uitgaven.</summary>
[Gepubliceerd]
internal sealed class LijstModel(Uitgavenboek boek) : PageModel
{
    public IReadOnlyList<Openbarekop> Uitgaven { get; private set; } = [];

    /// <summary>Figures of a demonstration are being made.</summary>
    public bool Onderweg { get; private set; }

    [Openbaar("Een uitgave is voor iedereen geopend")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        Uitgaven = await boek.Alle(ct);
        Onderweg = boek.Onderweg(Response) && Uitgaven.Count == 0;
    }
}
