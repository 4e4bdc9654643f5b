using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Peilstanden;

/// <summary>Reads the dated counts of the region of the reader; they are not published, so reading them is logged.</summary>
internal sealed class Peilstandlezer(CijfersDb db, Werkeenheid werk, IHandelende wie)
{
    public async Task<IReadOnlyList<Peilstand>> Lees(CancellationToken ct)
    {
        var regio = wie.Regio;
        var uit = await db.Peilstanden.AsNoTracking().Where(p => p.Regio == regio).ToListAsync(ct);
        await werk.SchrijfLog(
            [new Gebeurtenis("meting.berekenen", "lezen", nameof(Peilstand), ObjectId: null, regio)],
            ct
        );
        return uit;
    }
}
