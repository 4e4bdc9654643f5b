using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>Takes the rows of a table and its sessions in hand, for members of today only.</summary>
internal sealed class Tafelboek(PlaatsingDb db, IPoort poort, IHandelende wie, Klok klok)
{
    /// <summary>Members look on and speak; the chair and the zorgkantoor can lead (design of Plaatsing, section 11).</summary>
    public bool MagLeiden => Leidrecht.Mag(poort, wie);

    /// <summary>This person leads this session. One of an earlier day has nothing to lead: who may, can end it.</summary>
    public bool Leidt(Tafelsessie sessie) =>
        MagLeiden && (sessie.LeiderId is not { } leider || leider == wie.GebruikerId || !sessie.LooptOp(klok.Vandaag));

    /// <summary>Why this person writes nothing in a session that another one leads; null when he may.</summary>
    public Weigering? NietMijnBeurt(Tafelsessie sessie) =>
        Leidt(sessie) ? null : Weigeringen.AnderLeidt(sessie.Voorzitter ?? "");

    /// <summary>A session as a member may read it.</summary>
    public Task<Tafelsessie> Sessie(Guid id, CancellationToken ct) =>
        poort.Haal(db.Tafelsessies.AsNoTracking(), id, versie: null, Tafelbron.Werken, ct);

    /// <summary>A session to write in, locked and as it is now; refused to who may not lead one.</summary>
    public async Task<Tafelsessie> Neem(Guid id, CancellationToken ct)
    {
        var sessie = await poort.Haal(db.Tafelsessies, id, versie: null, Tafelbron.Werken, ct);
        if (!MagLeiden)
        {
            throw new GeenToegang(Tafelbron.Werken);
        }
        // A closed session is frozen in the store itself, so it is not touched to lock it.
        await db
            .Tafelsessies.Where(s => s.Id == id && s.Staat != Sessiestaat.Gesloten)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Versie, x => x.Versie), ct);
        await db.Entry(sessie).ReloadAsync(ct);
        return sessie;
    }

    /// <summary>Locks what waits for the sessions of a table: two who put on, take off or take up do so one after the other.</summary>
    public Task<int> NeemTafel(Guid id, CancellationToken ct) =>
        db
            .Plaatsingstafels.Where(t => t.Id == id)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.Versie, x => x.Versie), ct);

    public Task<Plaatsingstafel> Tafel(Guid id, CancellationToken ct) =>
        db.Plaatsingstafels.AsNoTracking().SingleAsync(t => t.Id == id, ct);

    /// <summary>Who sits at a table today, by organisation.</summary>
    public async Task<IReadOnlyList<Tafellid>> Leden(Guid tafelId, CancellationToken ct)
    {
        var alle = await db.Tafelleden.AsNoTracking().Where(l => l.TafelId == tafelId).ToListAsync(ct);
        return
        [
            .. alle.Where(l => l.Geldt(klok.Vandaag))
                .OrderBy(l => l.Organisatie, StringComparer.Ordinal)
                .ThenBy(l => l.Naam, StringComparer.Ordinal),
        ];
    }

    public Task<List<Tafelaanwezige>> Aanwezigen(Guid sessieId, CancellationToken ct) =>
        db.Tafelaanwezigen.AsNoTracking().Where(a => a.SessieId == sessieId).OrderBy(a => a.Naam).ToListAsync(ct);

    /// <summary>
    /// Per case of these decisions its code, as the verslag has it: by that who promised something finds his case again. Never on a page of
    /// a session that is open.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Codes(IEnumerable<Besluit> besluiten, CancellationToken ct)
    {
        var ids = besluiten.Select(b => b.ZoekvraagId).OfType<Guid>().ToList();
        return (
            await db.Zoekvragen.Where(z => ids.Contains(z.Id)).Select(z => new { z.Id, z.Code }).ToListAsync(ct)
        ).ToDictionary(z => z.Id, z => z.Code.ToString());
    }

    /// <summary>What earlier sessions agreed and nobody has answered yet, the first due first.</summary>
    public Task<List<Besluit>> Beloften(Tafelsessie sessie, CancellationToken ct) =>
        db
            .Besluiten.Where(b =>
                b.TafelId == sessie.TafelId && b.SessieId != sessie.Id && b.Staat == Besluitstaat.Open
            )
            .OrderBy(b => b.Uiterlijk)
            .ThenBy(b => b.Op)
            .ToListAsync(ct);
}
