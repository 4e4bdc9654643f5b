using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Bewaren;

/// <summary>
/// Takes every row of a case away, in the writing unit of the caller. What stays carries a random id without anything behind it: the
/// append-only timelines, the log, and the frozen verslag of a table.
/// </summary>
internal sealed class Casuswisser(PlaatsingDb db, Klok klok, Voorstelboek boek, Voorstelverval verval, Ketenval ketens)
{
    /// <summary>Something is held or agreed for it, or a chain that it is part of goes on: others count on that.</summary>
    public async Task<bool> Loopt(Guid id, CancellationToken ct) =>
        await db.Voorstellen.AnyAsync(v => v.ZoekvraagId == id && v.Loopt, ct)
        || await db.Vasthoudkoppelingen.AnyAsync(k => k.ZoekvraagId == id && k.BeeindigdOp == null, ct)
        || await db.Ketenstappen.AnyAsync(
            s => s.Loopt && db.Ketenstappen.Any(e => e.KetenId == s.KetenId && e.ZoekvraagId == id),
            ct
        );

    /// <summary>Ends that as closing the case does: holds are given back, and the others of a chain hear of it.</summary>
    public async Task<Weigering?> Eindig(Guid id, string handeling, CancellationToken ct)
    {
        var gesloten = new Verval(Vervalreden.ZoekvraagAfgesloten, handeling);
        await ketens.Zoekvraag(id, Vetosoort.Zoekvraag, handeling, ct);
        await verval.GeefVrij(id, behalve: null, gesloten, ct);
        _ = await boek.NeemZoekvraag(id, ct);
        if (await verval.Eindig(id, behalve: null, gesloten, ct) is { } intussen)
        {
            return intussen;
        }
        await db.Bewaar(ct);
        return null;
    }

    public async Task Wis(Guid id, CancellationToken ct)
    {
        await Tafelteksten.Wis(db, db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Id), ct);
        await WisTafel(id, ct);
        await WisVoorstellen(id, ct);
        await WisBestand(id, ct);
        await db
            .Treffers.Where(t => t.ZoekvraagId == id || Opdrachten(id).Contains(t.ZoekopdrachtId))
            .ExecuteDeleteAsync(ct);
        await db.Zoekopdrachten.Where(o => o.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Taken.Where(t => t.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Feiten.Where(f => f.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Statusperioden.Where(s => s.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Voorkeuren.Where(v => v.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Parkeringen.Where(p => p.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Grondslagen.Where(g => g.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Zoekvragen.Where(z => z.Id == id).ExecuteDeleteAsync(ct);
    }

    private IQueryable<Guid> Opdrachten(Guid id) => db.Zoekopdrachten.Where(o => o.ZoekvraagId == id).Select(o => o.Id);

    private IQueryable<Guid> Voorstellen(Guid id) => db.Voorstellen.Where(v => v.ZoekvraagId == id).Select(v => v.Id);

    // A decision stays what the table did; of which case it was is gone.
    private async Task WisTafel(Guid id, CancellationToken ct)
    {
        var kaarten = db.Tafelkaarten.Where(k => k.ZoekvraagId == id).Select(k => (Guid?)k.Id);
        var voorstellen = Voorstellen(id).Select(v => (Guid?)v);
        var taken = db.Taken.Where(t => t.ZoekvraagId == id).Select(t => (Guid?)t.Id);
        await db.Opschalingen.Where(o => o.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db
            .Besluiten.Where(b =>
                b.ZoekvraagId == id
                || (b.VoorstelId != null && voorstellen.Contains(b.VoorstelId))
                || (b.TaakId != null && taken.Contains(b.TaakId))
            )
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(b => b.ZoekvraagId, (Guid?)null)
                        .SetProperty(b => b.VoorstelId, (Guid?)null)
                        .SetProperty(b => b.TaakId, (Guid?)null)
                        .SetProperty(b => b.Onderwerp, Gewist),
                ct
            );
        await db
            .Agendaregels.Where(r =>
                (r.KaartId != null && kaarten.Contains(r.KaartId))
                || (r.VoorstelId != null && voorstellen.Contains(r.VoorstelId))
            )
            .ExecuteDeleteAsync(ct);
        await db.Tafelkaarten.Where(k => k.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Inbrengen.Where(i => i.ZoekvraagId == id).ExecuteDeleteAsync(ct);
    }

    private async Task WisVoorstellen(Guid id, CancellationToken ct)
    {
        var geraakt = await db.Ketenstappen.Where(s => s.ZoekvraagId == id).Select(s => s.KetenId).ToListAsync(ct);
        await db.Ketenstappen.Where(s => s.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        // A chain of which nobody is left says nothing.
        var leeg = db
            .Ketens.Where(k => geraakt.Contains(k.Id) && !db.Ketenstappen.Any(s => s.KetenId == k.Id))
            .Select(k => k.Id);
        await db
            .Ketens.Where(k => k.VoorgangerId != null && leeg.Contains(k.VoorgangerId.Value))
            .ExecuteUpdateAsync(z => z.SetProperty(k => k.VoorgangerId, (Guid?)null), ct);
        await db.Ketens.Where(k => leeg.Contains(k.Id)).ExecuteDeleteAsync(ct);
        await db.Ontheffingen.Where(o => o.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Afwijzingen.Where(a => a.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Plaatsingen.Where(p => p.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Vasthoudkoppelingen.Where(k => k.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        await db.Voorstellen.Where(v => v.ZoekvraagId == id).ExecuteDeleteAsync(ct);
    }

    // A file that waits knows this person by a hash: saved now it would bring him back as new.
    private async Task WisBestand(Guid id, CancellationToken ct)
    {
        var hash = await db
            .Clientkoppelingen.Where(k => k.ZoekvraagId == id)
            .Select(k => k.Hash)
            .SingleOrDefaultAsync(ct);
        await db.Clientkoppelingen.Where(k => k.ZoekvraagId == id).ExecuteDeleteAsync(ct);
        if (hash is null)
        {
            return;
        }
        foreach (
            var invoer in await db
                .Wachtlijstinvoer.Where(i => i.Stand == Invoerstand.Concept && i.Inhoud.Contains(hash))
                .ToListAsync(ct)
        )
        {
            invoer.RondAf(Invoerstand.Vervallen, "", Voorstelboek.Systeem, klok.Nu);
        }
    }

    private const string Gewist = "gewist";
}
