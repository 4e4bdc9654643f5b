using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.WatAls;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>
/// Puts a kept what-if on the agenda of a table, and takes it off. Both rows of the matrix have to allow it: reading what-ifs, and sitting at
/// that table.
/// </summary>
internal sealed class Watalsinbreng(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Watalsagenda agenda,
    Tafelboek boek
)
{
    /// <summary>The tables at which this person sits today.</summary>
    public Task<List<Plaatsingstafel>> Tafels(CancellationToken ct) =>
        poort
            .Beperk(db.Plaatsingstafels.AsNoTracking(), Tafelbron.Werken)
            .OrderBy(t => t.Naam)
            .ThenBy(t => t.Id)
            .ToListAsync(ct);

    /// <summary>What waits on the agendas of these tables, by what-if.</summary>
    public async Task<ILookup<Guid, Tafelwatals>> Wachtend(IEnumerable<Guid> tafels, CancellationToken ct)
    {
        var ids = tafels.ToList();
        return (
            await db.Tafelwatals.AsNoTracking().Where(w => w.AfOp == null && ids.Contains(w.TafelId)).ToListAsync(ct)
        ).ToLookup(w => w.WatalsId);
    }

    public async Task<Weigering?> ZetOp(Guid watalsId, Guid tafelId, CancellationToken ct)
    {
        var vraag = await poort
            .Beperk(db.Watals.AsNoTracking(), WatalsBewaren.Handeling)
            .SingleOrDefaultAsync(w => w.Id == watalsId, ct);
        var tafel = await poort
            .Beperk(db.Plaatsingstafels.AsNoTracking(), Tafelbron.Werken)
            .SingleOrDefaultAsync(t => t.Id == tafelId, ct);
        if (vraag is null || tafel is null)
        {
            return Weigeringen.WatalsOnbekend;
        }
        if (Casuscode.StaatIn(vraag.Naam))
        {
            return Weigeringen.WatalsMetCode;
        }
        if (await agenda.IsSmal(vraag, ct))
        {
            return Weigeringen.WatalsSmal;
        }
        await boek.NeemTafel(tafelId, ct);
        if (await db.Tafelwatals.AnyAsync(w => w.TafelId == tafelId && w.WatalsId == watalsId && w.AfOp == null, ct))
        {
            return Weigeringen.WatalsStaatEr;
        }
        var op = new Tafelwatals
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            TafelId = tafelId,
            WatalsId = watalsId,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
            Op = klok.Nu,
        };
        db.Tafelwatals.Add(op);
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "inbrengen", nameof(Tafelwatals), op.Id, op.Regio) { VersieNa = 1 }
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Takes it off the agenda of a session that has not begun: who brought it in, or who may lead.</summary>
    public async Task<Weigering?> HaalAf(Guid sessieId, Guid id, CancellationToken ct)
    {
        var sessie = await boek.Sessie(sessieId, ct);
        if (sessie.Staat != Sessiestaat.Gepland)
        {
            return Weigeringen.NietGepland;
        }
        await boek.NeemTafel(sessie.TafelId, ct);
        var op = await db.Tafelwatals.SingleOrDefaultAsync(w => w.Id == id && w.TafelId == sessie.TafelId, ct);
        if (op is null || !(boek.MagLeiden || op.DoorId == wie.GebruikerId))
        {
            return Weigeringen.WatalsOnbekend;
        }
        if (await LigtOp(id, ct))
        {
            return Weigeringen.WatalsLigtOp;
        }
        Sluit(op);
        await db.Bewaar(ct);
        return null;
    }

    // Its verslag would say that the next session takes it over.
    private Task<bool> LigtOp(Guid id, CancellationToken ct) =>
        db.Agendaregels.AnyAsync(
            r =>
                r.TafelwatalsId == id
                && db.Agendapunten.Any(p =>
                    p.Id == r.PuntId && db.Tafelsessies.Any(s => s.Id == p.SessieId && s.Staat == Sessiestaat.Open)
                ),
            ct
        );

    /// <summary>A session decided about it: the next one does not take it up any more.</summary>
    public void Sluit(Tafelwatals op)
    {
        var versie = op.Versie;
        if (op.HaalAf(wie.Naam, klok.Nu))
        {
            db.Noteer(
                new Gebeurtenis(Tafelbron.Werken, "wijzigen", nameof(Tafelwatals), op.Id, op.Regio)
                {
                    Velden = [nameof(Tafelwatals.AfOp)],
                    VersieVoor = versie,
                    VersieNa = versie + 1,
                }
            );
        }
    }
}
