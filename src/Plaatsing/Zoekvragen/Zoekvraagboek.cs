using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Reads zoekvragen with all that hangs from them: a fixed number of questions, however many there are.</summary>
internal sealed class Zoekvraagboek(PlaatsingDb db, Klok klok)
{
    /// <summary>The pictures of the zoekvragen of a question that was already narrowed to what the reader may see.</summary>
    public async Task<IReadOnlyList<Zoekvraagbeeld>> Lees(IQueryable<Zoekvraag> vraag, CancellationToken ct)
    {
        var rijen = await vraag.AsNoTracking().OrderBy(z => z.Code).ToListAsync(ct);
        var ids = vraag.Select(z => z.Id);
        var feiten = await Per(db.Feiten.Where(f => ids.Contains(f.ZoekvraagId)), f => f.ZoekvraagId, ct);
        var statussen = await Per(db.Statusperioden.Where(s => ids.Contains(s.ZoekvraagId)), s => s.ZoekvraagId, ct);
        var wensen = await Per(db.Voorkeuren.Where(v => ids.Contains(v.ZoekvraagId)), v => v.ZoekvraagId, ct);
        var parkeringen = await Per(db.Parkeringen.Where(p => ids.Contains(p.ZoekvraagId)), p => p.ZoekvraagId, ct);
        var gronden = await Per(db.Grondslagen.Where(g => ids.Contains(g.ZoekvraagId)), g => g.ZoekvraagId, ct);
        var afwijzingen = await Per(db.Afwijzingen.Where(a => ids.Contains(a.ZoekvraagId)), a => a.ZoekvraagId, ct);
        var ontheffingen = await Per(db.Ontheffingen.Where(o => ids.Contains(o.ZoekvraagId)), o => o.ZoekvraagId, ct);
        var stappen = await Per(
            db.Ketenstappen.Where(s => ids.Contains(s.ZoekvraagId) && (s.Status == Stapstatus.Veto || s.Loopt)),
            s => s.ZoekvraagId,
            ct
        );
        var begonnen = await db
            .Plaatsingen.Where(p => ids.Contains(p.ZoekvraagId) && p.GestartOp != null)
            .Select(p => p.ZoekvraagId)
            .ToListAsync(ct);
        var dag = klok.Vandaag;
        return
        [
            .. rijen.Select(z => new Zoekvraagbeeld(z, new Feitenblad(feiten[z.Id]), dag)
            {
                Statussen = [.. statussen[z.Id].OrderByDescending(s => s.Vanaf).ThenByDescending(s => s.Op)],
                Wensen = [.. wensen[z.Id].OrderBy(v => v.Volgorde).ThenBy(v => v.Id)],
                Parkeringen = [.. parkeringen[z.Id].OrderByDescending(p => p.Vanaf)],
                Grondslagen = [.. gronden[z.Id].OrderByDescending(g => g.Op)],
                Afwijzingen = [.. afwijzingen[z.Id].OrderByDescending(a => a.Op)],
                Ontheffingen = [.. ontheffingen[z.Id].OrderByDescending(o => o.GevraagdOp)],
                InKeten = stappen[z.Id].Any(s => s.Loopt),
                Vetos = [.. stappen[z.Id].Select(Ketenregels.Uit).OfType<(Guid, DateOnly)>().Where(v => v.Item2 > dag)],
                EerderBegonnen = begonnen.Contains(z.Id),
            }),
        ];
    }

    /// <summary>The picture of one that the caller has fetched through the gate.</summary>
    public async Task<Zoekvraagbeeld> Beeld(Zoekvraag zoekvraag, CancellationToken ct)
    {
        var uit = await Lees(db.Zoekvragen.Where(z => z.Id == zoekvraag.Id), ct);
        // What this unit has changed and not yet written counts too.
        return uit[0] with { Zoekvraag = zoekvraag };
    }

    private static async Task<ILookup<Guid, T>> Per<T>(IQueryable<T> vraag, Func<T, Guid> van, CancellationToken ct)
        where T : class => (await vraag.AsNoTracking().ToListAsync(ct)).ToLookup(van);
}
