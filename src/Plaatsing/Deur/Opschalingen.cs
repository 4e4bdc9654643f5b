using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>What placement tables handed on, for the room that takes it over. Who may read it is settled there.</summary>
public sealed class Opschalingen
{
    private readonly PlaatsingDb _db;

    internal Opschalingen(PlaatsingDb db) => _db = db;

    /// <summary>All of a region, the oldest first.</summary>
    public async Task<IReadOnlyList<Opschaling>> Van(string regio, CancellationToken ct)
    {
        var rijen = await _db
            .Opschalingen.AsNoTracking()
            .Where(o => o.Regio == regio)
            .OrderBy(o => o.Op)
            .ThenBy(o => o.Id)
            .Join(_db.Zoekvragen, o => o.ZoekvraagId, z => z.Id, (o, z) => new { Regel = o, z.Code })
            .ToListAsync(ct);
        return
        [
            .. rijen.Select(r => new Opschaling(
                r.Regel.Id,
                r.Code,
                r.Regel.Criteria.Split('|', StringSplitOptions.RemoveEmptyEntries),
                r.Regel.Op
            )),
        ];
    }
}
