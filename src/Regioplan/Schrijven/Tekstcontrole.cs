using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Holds a saved text against the figures as they are now.</summary>
internal sealed class Tekstcontrole(RegioplanDb db, Plancijferlezer cijfers, Bekendenamen namen)
{
    /// <summary>The first thing that must be mended; null when there is none.</summary>
    public async Task<string?> EersteFout(Schrijfadres adres, Sectie sectie, CancellationToken ct) =>
        (await Stand(adres, sectie, ct))
            .Open.Where(p => p.Soort == Keursoort.Fout)
            .Select(p => $"Regel {p.Regel}: {p.Zin}")
            .FirstOrDefault();

    /// <summary>The point that a person may stand for; null when it is not there now.</summary>
    public async Task<Keurpunt?> TeAanvaarden(Schrijfadres adres, Sectie sectie, string sleutel, CancellationToken ct)
    {
        var stand = await Stand(adres, sectie, ct);
        return stand.Open.Any(p => p.Soort == Keursoort.Waarschuwing && p.Sleutel == sleutel)
            ? stand.Alle.First(p => p.Sleutel == sleutel)
            : null;
    }

    private async Task<Redenstand> Stand(Schrijfadres adres, Sectie sectie, CancellationToken ct) =>
        new(
            Tekstkeuring.Keur(
                sectie.Code,
                sectie.Tekst,
                await cijfers.Nieuwste(adres.Regio, adres.Sjabloon, ct),
                await namen.Lees(sectie.Regio, ct)
            ),
            await db.Aanvaardingen.AsNoTracking().Where(a => a.SectieId == sectie.Id).OrderBy(a => a.Op).ToListAsync(ct)
        );
}
