using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>
/// Invariant I2: what is free now fits in what can be used now. More is possible for a group with a reason, never for
/// separate homes. The unit's row is locked by an update that changes nothing, so that two people who each change another
/// offer of the same unit cannot pass it together.
/// </summary>
internal sealed class Capaciteit(PortfolioDb db, Klok klok)
{
    /// <summary>Whether an offer fits with this number of free places.</summary>
    public async Task<Weigering?> Toets(Aanbod aanbod, int vrij, CancellationToken ct)
    {
        await Vergrendel(aanbod.EenheidId, ct);
        return await Toets(await db.Eenheden.SingleAsync(e => e.Id == aanbod.EenheidId, ct), aanbod, vrij, ct);
    }

    /// <summary>The same for a unit in hand, which may not be in the store yet.</summary>
    public async Task<Weigering?> Toets(Eenheid eenheid, Aanbod aanbod, int vrij, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        await Vergrendel(eenheid.Id, ct);
        var telt = aanbod.Status == AanbodStatus.Open && (aanbod.Vanaf is null || aanbod.Vanaf <= vandaag);
        var anderen = await OpenNu(aanbod.EenheidId, vandaag).Where(a => a.Id != aanbod.Id).SumAsync(a => a.Vrij, ct);
        var som = anderen + (telt ? vrij : 0);
        return Oordeel(eenheid, som, aanbod.BovenCapaciteit is not null, vandaag);
    }

    /// <summary>Whether a unit still fits when its total or what is out of use has changed.</summary>
    public async Task<Weigering?> Toets(Eenheid eenheid, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        await Vergrendel(eenheid.Id, ct);
        var open = await OpenNu(eenheid.Id, vandaag)
            .Select(a => new { a.Vrij, MetReden = a.BovenCapaciteit != null })
            .ToListAsync(ct);
        return Oordeel(eenheid, open.Sum(a => a.Vrij), open.Exists(a => a.MetReden), vandaag);
    }

    private static Weigering? Oordeel(Eenheid eenheid, int som, bool metReden, DateOnly vandaag) =>
        som <= eenheid.Totaal - eenheid.AantalBuitenGebruik(vandaag) ? null
        : eenheid.Soort == EenheidSoort.Zelfstandig ? Weigeringen.BovenCapaciteitZelfstandig
        : metReden ? null
        : Weigeringen.BovenCapaciteitVraagtReden;

    private IQueryable<Aanbod> OpenNu(Guid eenheid, DateOnly vandaag) =>
        db
            .Aanbod.Where(a => a.EenheidId == eenheid && a.Status == AanbodStatus.Open)
            .Where(a => a.Vanaf == null || a.Vanaf <= vandaag);

    private Task<int> Vergrendel(Guid eenheid, CancellationToken ct) =>
        db
            .Eenheden.Where(e => e.Id == eenheid)
            .ExecuteUpdateAsync(z => z.SetProperty(e => e.Totaal, e => e.Totaal), ct);
}
