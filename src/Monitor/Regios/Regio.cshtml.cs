using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Regios;

[Gepubliceerd]
internal sealed class RegioModel(Klok klok) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    [Openbaar("Wat een regio heeft geleverd, is openbaar")]
    public IActionResult OnGet(string regio)
    {
        if (Zorgkantoorregio.Van(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        Regio = gevonden;
        // A second code of a region has no page of its own.
        return gevonden.Code == regio ? Page() : RedirectPermanent($"/monitor/{gevonden.Code}");
    }
}
