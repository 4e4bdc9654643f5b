using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>Takes in hand the standing searches that still run, and clears away what is over.</summary>
internal sealed class Zoekopdrachtboek(PlaatsingDb db, Werkeenheid werk, IAdresboek adresboek, Klok klok)
{
    /// <summary>Days that it is kept that a digest went out.</summary>
    public const int Bewaardagen = 14;

    /// <summary>
    /// The searches of the region that run and whose owner still has the role for which it was saved; those of a case that was closed
    /// end here. Empty at once when there are none. Not tracked: what they look for never changes.
    /// </summary>
    public async Task<IReadOnlyList<Zoekopdracht>> Neem(CancellationToken ct)
    {
        if (!await Lopend(werk.Ingegaan).AnyAsync(ct))
        {
            return [];
        }
        await Slot(ct);
        await Beeindig(ct);
        var opdrachten = await Lopend(werk.Ingegaan).AsNoTracking().OrderBy(o => o.Id).ToListAsync(ct);
        var (zk, zb) = (await Met(Rol.Zorgkantoor, ct), await Met(Rol.Zorgbemiddelaar, ct));
        return [.. opdrachten.Where(o => (o.Alles ? zk : zb).Contains((o.EigenaarId, o.OrganisatieId)))];
    }

    /// <summary>There is something to weigh or to clear away.</summary>
    public async Task<bool> IsIets(string regio, CancellationToken ct) =>
        await Lopend(regio).AnyAsync(ct)
        || await Verstuurd(regio).AnyAsync(ct)
        || await VanBeeindigd(regio).AnyAsync(ct);

    /// <summary>Digests of long ago, and what searches found that have ended.</summary>
    public async Task Ruim(string regio, CancellationToken ct)
    {
        await Verstuurd(regio).ExecuteDeleteAsync(ct);
        await VanBeeindigd(regio).ExecuteDeleteAsync(ct);
    }

    private IQueryable<Zoekopdracht> Lopend(string regio) =>
        db.Zoekopdrachten.Where(o => o.Regio == regio && o.BeeindigdOp == null);

    private IQueryable<Berichten.Dagbericht> Verstuurd(string regio)
    {
        var grens = klok.Vandaag.AddDays(-Bewaardagen);
        return db.Dagberichten.Where(d => d.Regio == regio && d.Dag < grens);
    }

    private IQueryable<Treffer> VanBeeindigd(string regio) =>
        db.Treffers.Where(t =>
            t.Regio == regio && db.Zoekopdrachten.Any(o => o.Id == t.ZoekopdrachtId && o.BeeindigdOp != null)
        );

    // The oldest of the region, also when it has ended: it stays the same row for everybody.
    private async Task Slot(CancellationToken ct)
    {
        var regio = werk.Ingegaan;
        var slot = await db
            .Zoekopdrachten.Where(o => o.Regio == regio)
            .OrderBy(o => o.GemaaktOp)
            .ThenBy(o => o.Id)
            .Select(o => o.Id)
            .FirstAsync(ct);
        await db
            .Zoekopdrachten.Where(o => o.Id == slot)
            .ExecuteUpdateAsync(z => z.SetProperty(o => o.Versie, o => o.Versie), ct);
    }

    // A case that was placed may seek again; one that was closed does not.
    private async Task Beeindig(CancellationToken ct)
    {
        DateTime? nu = klok.Nu;
        var over = await Lopend(werk.Ingegaan)
            .Where(o => db.Zoekvragen.Any(z => z.Id == o.ZoekvraagId && z.Staat == Zoekvraagstaat.Afgesloten))
            .Select(o => o.Id)
            .ToListAsync(ct);
        if (over.Count == 0)
        {
            return;
        }
        await db
            .Zoekopdrachten.Where(o => over.Contains(o.Id))
            .ExecuteUpdateAsync(
                z => z.SetProperty(o => o.BeeindigdOp, nu).SetProperty(o => o.Versie, o => o.Versie + 1),
                ct
            );
        foreach (var id in over)
        {
            db.Noteer(
                new Gebeurtenis(ZoekopdrachtBewaren.Handeling, "beeindigen", nameof(Zoekopdracht), id, werk.Ingegaan)
                {
                    Reden = "zoekvraag afgesloten",
                }
            );
        }
    }

    private async Task<HashSet<(Guid, Guid)>> Met(Rol rol, CancellationToken ct) =>
        [.. (await adresboek.InRegio(werk.Ingegaan, [rol], ct)).Select(d => (d.GebruikerId, d.OrganisatieId))];
}
