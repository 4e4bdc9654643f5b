using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plannen.Projecten;

/// <summary>The projects of the own region.</summary>
internal sealed class LijstModel(Projectboek boek, IPoort poort) : PageModel
{
    public IReadOnlyList<Project> Projecten { get; private set; } = [];

    public bool MagToevoegen => poort.Mag(Projectzaken.Handeling);

    [Handeling(Projectboek.Lezen)]
    public async Task OnGetAsync(CancellationToken ct) => Projecten = await boek.Lijst(ct);
}
