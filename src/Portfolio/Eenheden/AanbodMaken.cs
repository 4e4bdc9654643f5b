using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Adds an offer to a unit: places with another date or another certainty than those that stand there.</summary>
internal sealed class AanbodMaken(
    PortfolioDb db,
    IPoort poort,
    Namens namens,
    Aanbodteksten teksten,
    AanbodBevestigen bevestigen,
    Aanbodzetter zetter
)
{
    public async Task<Veldfout?> Voer(Guid eenheidId, AanbodInvoer invoer, CancellationToken ct)
    {
        var eenheid = await poort.Haal(db.Eenheden, eenheidId, versie: null, namens.Aanbodhandeling, ct);
        if ((await namens.Noem(invoer.Met, ct) ?? await teksten.Keur(invoer, ct)) is { } fout)
        {
            return fout;
        }
        var aanbod = Aanbod.Nieuw(eenheid);
        if (await zetter.Zet(aanbod, invoer, ct) is { } weigering)
        {
            return weigering;
        }
        db.Aanbod.Add(aanbod);
        return await bevestigen.LegVast(aanbod, invoer.Vrij!.Value, namens.Wijze, velden: [], ct) is { } teVeel
            ? new Veldfout(nameof(invoer.Vrij), teVeel)
            : null;
    }
}
