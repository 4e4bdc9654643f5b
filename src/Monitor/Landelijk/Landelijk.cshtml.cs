using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Vastadres;

namespace Regiotafel.Monitor.Landelijk;

[Gepubliceerd]
internal sealed class LandelijkModel(Landelijkbeeld laatste, Klok klok) : PageModel
{
    public Landelijkbeeld Beeld { get; private set; } = null!;

    /// <summary>By name: the grid is a list first (beeld.md, section 10).</summary>
    public IEnumerable<Zorgkantoorregio> Regios =>
        Zorgkantoorregio.Lijst.GeldigOp(klok.Vandaag).OrderBy(r => r.Naam, StringComparer.Ordinal);

    [Openbaar("De landelijke cijfers zijn openbaar")]
    public IActionResult OnGet(string? kwartaal)
    {
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
