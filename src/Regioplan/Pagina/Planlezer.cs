using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>The plan that stands at an address: what people published, else the computed one; null when there is neither.</summary>
internal sealed class Planlezer(Plancijferlezer cijfers, Planmaker maker)
{
    public async Task<Planbeeld?> Haal(Zorgkantoorregio regio, Sjabloon sjabloon, CancellationToken ct)
    {
        var open = await cijfers.Nieuwste(regio, sjabloon, ct);
        return open.IsLeeg
            ? null
            : maker.Maak(open, Planteksten.Berekend(regio.Code, sjabloon.Editie, new Dictionary<string, string>()));
    }
}
