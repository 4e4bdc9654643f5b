using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Landelijk;

[Gepubliceerd]
internal sealed class LandelijkModel(Landelijkbeeld beeld, Klok klok) : PageModel
{
    public Landelijkbeeld Beeld => beeld;

    /// <summary>By name: the grid is a list first (beeld.md, section 10).</summary>
    public IEnumerable<Zorgkantoorregio> Regios =>
        Zorgkantoorregio.Lijst.GeldigOp(klok.Vandaag).OrderBy(r => r.Naam, StringComparer.Ordinal);

    [Openbaar("De landelijke cijfers zijn openbaar")]
    public void OnGet() { }
}
