using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Bewaren;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>Erases again what a copy brought back. Erased stays erased.</summary>
public sealed class Herwisser
{
    private readonly PlaatsingDb _db;
    private readonly Werkeenheid _werk;
    private readonly Casuswisser _wisser;
    private readonly IWislijst _lijst;

    internal Herwisser(PlaatsingDb db, Werkeenheid werk, Casuswisser wisser, IWislijst lijst) =>
        (_db, _werk, _wisser, _lijst) = (db, werk, wisser, lijst);

    /// <summary>Erases what stands on the list and is in the store. Returns how many cases that were.</summary>
    public async Task<int> Voer(CancellationToken ct)
    {
        var aantal = 0;
        foreach (var regio in await _lijst.Lees(ct))
        {
            List<Guid> gewist = [.. regio];
            _werk.Regio = regio.Key;
            var terug = await _db.Zoekvragen.Where(z => gewist.Contains(z.Id)).Select(z => z.Id).ToListAsync(ct);
            foreach (var id in terug)
            {
                await _werk.Doe(() => Wis(regio.Key, id, ct), ct);
                aantal++;
            }
        }
        _werk.Regio = null;
        return aantal;
    }

    private async Task<bool> Wis(string regio, Guid id, CancellationToken ct)
    {
        // The copy may be from before its hold was given back: nothing would end that after the case is gone.
        if (await _wisser.Loopt(id, ct) && await _wisser.Eindig(id, CasusWissen.Handeling, ct) is not null)
        {
            throw new InvalidOperationException("A place was held for an erased case at this moment; start again.");
        }
        await _wisser.Wis(id, ct);
        var regel = new Gebeurtenis(CasusWissen.Handeling, "verwijderen", nameof(Zoekvraag), id, regio);
        _db.Noteer(regel with { Reden = "herstel" });
        await _db.Bewaar(ct);
        return true;
    }
}
