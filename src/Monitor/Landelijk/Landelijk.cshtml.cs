using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Regios;
using Regiotafel.Monitor.Uitgaven;
using Regiotafel.Monitor.Vastadres;

namespace Regiotafel.Monitor.Landelijk;

[Gepubliceerd]
internal sealed class LandelijkModel(Landelijkbeeld laatste, Regioblik blik, Uitgavenboek boek, Klok klok) : PageModel
{
    public Landelijkbeeld Beeld { get; private set; } = null!;

    public Tegelraster Raster { get; private set; } = null!;

    [Openbaar("De landelijke cijfers zijn openbaar")]
    public async Task<IActionResult> OnGetAsync(string? kwartaal, CancellationToken ct)
    {
        Raster = Tegelraster.Van(
            await blik.Standen(Zorgkantoorregio.Lijst.GeldigOp(klok.Vandaag), ct),
            boek.Onderweg(Response)
        );
        if (kwartaal is null)
        {
            Beeld = laatste;
            return Page();
        }
        if (Kwartaal.Lees(kwartaal) is not { } gevraagd || !laatste.Kwartalen.Contains(gevraagd))
        {
            return Nietgevonden.Pagina(
                this,
                "Van dit kwartaal zijn geen cijfers gepubliceerd",
                $"Schrijf een kwartaal als {laatste.Kwartaal.Code}. Dit zijn de kwartalen die er zijn, met het laatste bovenaan.",
                laatste.Kwartalen.Select(k =>
                    (k == laatste.Kwartaal ? "/monitor" : $"/monitor?kwartaal={k.Code}", k.Tekst)
                )
            );
        }
        Beeld = laatste.Op(gevraagd);
        return Page();
    }
}
