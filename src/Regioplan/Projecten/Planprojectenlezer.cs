using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plannen.Deur;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Projecten;

/// <summary>Gathers what a plan tells of projects, sessions and the timeline.</summary>
internal sealed class Planprojectenlezer(IProjecten projecten, INetwerk netwerk)
{
    public async Task<Planprojecten> Lees(Zorgkantoorregio regio, Sjabloon sjabloon, CancellationToken ct) =>
        Planprojecten.Kies(sjabloon.Editie, await projecten.Van(regio.Code, ct), await netwerk.Van(regio.Code, ct));
}
