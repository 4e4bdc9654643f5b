using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>
/// Lowers the counters of holds whose time is over. Readers compute "expired" themselves, and each claim does this first for
/// its own offer, so nothing waits for the job; doing it twice changes nothing.
/// </summary>
internal sealed class VerlopenVasthoudingen(PortfolioDb db, IHandelende wie, Klok klok, Vasthoudgevolgen gevolgen)
{
    /// <summary>Ends what has run out at one offer; returns how many.</summary>
    public Task<int> Ruim(Guid aanbodId, CancellationToken ct) =>
        Ruim(db.Vasthoudingen.Where(v => v.AanbodId == aanbodId), ct);

    /// <summary>Ends what has run out in a region; returns how many.</summary>
    public Task<int> Ruim(string regio, CancellationToken ct) =>
        Ruim(db.Vasthoudingen.Where(v => v.Regio == regio), ct);

    private async Task<int> Ruim(IQueryable<Vasthouding> bron, CancellationToken ct)
    {
        var nu = klok.Nu;
        var lijst = await bron.AsNoTracking()
            .Where(v => v.Status == VasthoudingStatus.Actief && v.Tot <= nu)
            .OrderBy(v => v.AanbodId)
            .ToListAsync(ct);
        var aantal = 0;
        foreach (var v in lijst)
        {
            aantal += await BeeindigEen(v, nu, ct) ? 1 : 0;
        }
        return aantal;
    }

    /// <summary>A line for the ledger of places.</summary>
    public Boeking Boek(string regio, Guid aanbodId, BoekingSoort soort, int vrij, int vast, Guid? vasthoudingId) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            AanbodId = aanbodId,
            Soort = soort,
            VrijErbij = vrij,
            VastErbij = vast,
            Op = klok.Nu,
            DoorId = wie.GebruikerId,
            VasthoudingId = vasthoudingId,
        };

    private async Task<bool> BeeindigEen(Vasthouding v, DateTime nu, CancellationToken ct)
    {
        var geraakt = await db
            .Vasthoudingen.Where(x => x.Id == v.Id && x.Status == VasthoudingStatus.Actief)
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(x => x.Status, VasthoudingStatus.Verlopen)
                        .SetProperty(x => x.BeeindigdOp, nu)
                        .SetProperty(x => x.Versie, x => x.Versie + 1),
                ct
            );
        if (geraakt == 0)
        {
            return false;
        }
        await db
            .Aanbod.Where(a => a.Id == v.AanbodId)
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(a => a.Vastgehouden, a => a.Vastgehouden - 1)
                        .SetProperty(a => a.Versie, a => a.Versie + 1),
                ct
            );
        db.Plaatsboek.Add(Boek(v.Regio, v.AanbodId, BoekingSoort.Verlopen, vrij: 0, vast: -1, v.Id));
        var aanbod = await db.Aanbod.SingleAsync(a => a.Id == v.AanbodId, ct);
        await db.SchrijfHistorie(aanbod, nameof(Aanbod.Vastgehouden), ct);
        db.Noteer(
            new Gebeurtenis("vasthouding.beeindigen", "verlopen", nameof(Vasthouding), v.Id, v.Regio)
            {
                Velden = [nameof(Vasthouding.Status)],
                VersieVoor = v.Versie,
                VersieNa = v.Versie + 1,
            }
        );
        await db.Bewaar(ct);
        await gevolgen.Meld(v, VasthoudingStatus.Verlopen, reden: null, ct);
        return true;
    }
}
