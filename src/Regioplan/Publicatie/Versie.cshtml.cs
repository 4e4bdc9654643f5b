using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>One published version at its permanent address: as it was frozen, or why it is no longer there.</summary>
internal sealed class VersieModel(IPlanboek boek, Plancijferlezer cijfers) : PageModel
{
    public Schrijfadres Adres { get; private set; } = null!;
    public Gepubliceerdplan Plan { get; private set; } = null!;

    /// <summary>Null when the version was withdrawn.</summary>
    public Plancijfers? Cijfers { get; private set; }

    [Openbaar("Een gepubliceerd regioplan is openbaar, op een vast adres")]
    public async Task<IActionResult> OnGetAsync(string regio, string editie, int versie, CancellationToken ct)
    {
        Adres = Schrijfadres.Van(regio, editie);
        if (await boek.Gepubliceerd(Adres.Regio, editie, versie, ct) is not { } plan)
        {
            return NotFound();
        }
        Plan = plan;
        if (plan.IsIngetrokken)
        {
            return new PageResult { StatusCode = StatusCodes.Status410Gone };
        }
        Cijfers = await cijfers.Van(Adres.Regio, Adres.Sjabloon, plan.Uitgaven, ct);
        return Page();
    }
}
