using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>All regions, with what there is of each.</summary>
[Gepubliceerd(Intrekbaar = true)]
internal sealed class LijstModel(Planoverzicht overzicht) : PageModel
{
    public IReadOnlyList<Regioplannen> Regios { get; private set; } = [];

    public bool Onderweg { get; private set; }

    public bool IsVoorbeeld => Regios.Any(r => r.IsVoorbeeld);

    [Openbaar("Regioplannen zijn openbaar")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Regios = await overzicht.Alle(ct);
        Onderweg = overzicht.Onderweg(Response);
        return Page();
    }
}
