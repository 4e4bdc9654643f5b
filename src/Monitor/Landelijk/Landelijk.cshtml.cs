using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Regios;
using Regiotafel.Monitor.Uitgaven;

namespace Regiotafel.Monitor.Landelijk;

[Gepubliceerd]
internal sealed class LandelijkModel(Landelijkbeeld beeld, Uitgavenboek boek, Klok klok) : PageModel
{
    public Landelijkbeeld Beeld => beeld;

    public Tegelraster Raster { get; private set; } = null!;

    [Openbaar("De landelijke cijfers zijn openbaar")]
    public async Task OnGetAsync(CancellationToken ct) =>
        Raster = Tegelraster.Van(Zorgkantoorregio.Lijst.GeldigOp(klok.Vandaag), await boek.Alle(ct));
}
