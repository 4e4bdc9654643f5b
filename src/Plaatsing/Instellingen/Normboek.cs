using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>Reads the norms of a region.</summary>
internal sealed class Normboek(PlaatsingDb db)
{
    public async Task<Normtabel> Lees(string regio, CancellationToken ct) => new(await Alle(regio, ct));

    /// <summary>All that was proposed and set, the newest first.</summary>
    public Task<List<Norm>> Alle(string regio, CancellationToken ct) =>
        db
            .Normen.AsNoTracking()
            .Where(n => n.Regio == regio)
            .OrderByDescending(n => n.Vanaf)
            .ThenBy(n => n.Status)
            .ThenByDescending(n => n.Op)
            .ToListAsync(ct);
}
