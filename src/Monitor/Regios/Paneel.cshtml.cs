using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Uitgaven;

namespace Regiotafel.Monitor.Regios;

/// <summary>One panel at its permanent address.</summary>
[Gepubliceerd]
internal sealed class PaneelModel(Regioblik blik, Uitgavenboek boek, Klok klok) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    public Panelen.Paneel Paneel { get; private set; } = null!;

    /// <summary>Figures of a demonstration are being made.</summary>
    public bool Onderweg { get; private set; }

    [Openbaar("Wat een regio heeft geleverd, is openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, string code, CancellationToken ct)
    {
        if (Zorgkantoorregio.Van(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        Regio = gevonden;
        if (gevonden.Code != regio)
        {
            return RedirectPermanent($"/monitor/{gevonden.Code}/paneel/{Uri.EscapeDataString(code)}");
        }
        var cijfers = await blik.Van(gevonden, ct);
        Onderweg = boek.Onderweg(Response) && cijfers.IsLeeg;
        var paneel = blik.Panelen(cijfers, kwartaal: null).FirstOrDefault(p => p.Naam.Code == code);
        if (paneel is null)
        {
            return NotFound();
        }
        Paneel = paneel;
        return Page();
    }
}
