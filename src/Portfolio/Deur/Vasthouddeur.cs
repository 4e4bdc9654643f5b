using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Holds a place, gives it back or has it taken, inside the writing transaction of the caller. Whether somebody may do that is
/// settled by the caller on its own object; here a place only has to be in the region of the transaction. Of what the caller
/// ends here <see cref="IVasthoudgevolg"/> is not told.
/// </summary>
public sealed class Vasthouddeur
{
    private readonly PortfolioDb _db;
    private readonly Vastlegger _vastlegger;
    private readonly Vasthoudafloop _afloop;
    private readonly Klok _klok;

    internal Vasthouddeur(PortfolioDb db, Vastlegger vastlegger, Vasthoudafloop afloop, Klok klok)
    {
        (_db, _vastlegger, _afloop, _klok) = (db, vastlegger, afloop, klok);
    }

    /// <summary>Holds one place, or says why not.</summary>
    public async Task<Vasthouduitslag> Claim(Vasthoudverzoek verzoek, CancellationToken ct)
    {
        if (await _vastlegger.Eerder(verzoek.Sleutel, ct) is { } eerder)
        {
            return new Vasthouduitslag(Beeld(eerder), Weigering: null);
        }
        if (_vastlegger.ToetsEinde(verzoek.Tot, verzoek.Werkdagen) is { } buiten)
        {
            return new Vasthouduitslag(null, buiten);
        }
        var (id, regio) = (verzoek.AanbodId, _db.Regio);
        var aanbod =
            await _db.Aanbod.SingleOrDefaultAsync(a => a.Id == id && a.Regio == regio, ct)
            ?? throw new NietGevonden("Aanbod");
        var uitkomst = await _vastlegger.Voer(aanbod, verzoek.Sleutel, verzoek.Tot, verzoek.Handeling, ct);
        return new Vasthouduitslag(uitkomst.Vasthouding is { } v ? Beeld(v) : null, uitkomst.Weigering);
    }

    /// <summary>Gives a held place back.</summary>
    /// <param name="id">The hold.</param>
    /// <param name="reden">A sentence that both sides read; free text has gone through the scan. Null for none.</param>
    /// <param name="handeling">Row of the matrix for the log.</param>
    /// <param name="ct">Cancellation.</param>
    public Task<Weigering?> GeefVrij(Guid id, string? reden, string handeling, CancellationToken ct) =>
        Beeindig(id, new Einde(VasthoudingStatus.Vrijgegeven, reden, handeling), ct);

    /// <summary>Somebody lives there now: free and held go down by one.</summary>
    public Task<Weigering?> ZetOm(Guid id, string handeling, CancellationToken ct) =>
        Beeindig(id, new Einde(VasthoudingStatus.Omgezet, Reden: null, handeling), ct);

    /// <summary>Makes a hold last longer; that can be done once.</summary>
    /// <param name="id">The hold.</param>
    /// <param name="tot">Its new last day.</param>
    /// <param name="werkdagen">Most working days from today that this day may lie ahead.</param>
    /// <param name="handeling">Row of the matrix for the log.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Verleng(
        Guid id,
        DateOnly tot,
        int werkdagen,
        string handeling,
        CancellationToken ct
    ) => await _afloop.Verleng(await Haal(id, ct), tot, werkdagen, handeling, ct);

    /// <summary>
    /// Locks holds that belong together, always in the same order, so that whoever changes one of them waits for whoever has all. To
    /// be called before anything else in the transaction.
    /// </summary>
    public async Task Neem(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var regio = _db.Regio;
        foreach (var id in ids.Order())
        {
            await _db
                .Vasthoudingen.Where(v => v.Id == id && v.Regio == regio)
                .ExecuteUpdateAsync(z => z.SetProperty(v => v.Versie, v => v.Versie), ct);
        }
    }

    /// <summary>How holds of this region stand, by id; a hold that does not exist is not in it.</summary>
    public async Task<IReadOnlyDictionary<Guid, Vasthoudstand>> Stand(
        IReadOnlyCollection<Guid> ids,
        CancellationToken ct
    )
    {
        var regio = _db.Regio;
        var lijst = await _db
            .Vasthoudingen.AsNoTracking()
            .Where(v => v.Regio == regio && ids.Contains(v.Id))
            .ToListAsync(ct);
        return lijst.ToDictionary(v => v.Id, Beeld);
    }

    private async Task<Weigering?> Beeindig(Guid id, Einde einde, CancellationToken ct) =>
        await _afloop.Beeindig(await Haal(id, ct), einde, ct);

    private async Task<Vasthouding> Haal(Guid id, CancellationToken ct)
    {
        var regio = _db.Regio;
        return await _db.Vasthoudingen.SingleOrDefaultAsync(v => v.Id == id && v.Regio == regio, ct)
            ?? throw new NietGevonden("Vasthouding");
    }

    private Vasthoudstand Beeld(Vasthouding v) =>
        new(
            v.Id,
            v.AanbodId,
            v.Status == VasthoudingStatus.Actief && v.Tot <= _klok.Nu ? VasthoudingStatus.Verlopen : v.Status,
            Vasthouden.LaatsteDag(v.Tot)
        );
}
