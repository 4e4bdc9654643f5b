using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>The last confirmations of a set of offers, newest first.</summary>
internal sealed class Bevestigingenlezer(PortfolioDb db)
{
    private const int Meeste = 20;

    public async Task<IReadOnlyList<Bevestiging>> Lees(IReadOnlyCollection<Guid> aanbod, CancellationToken ct) =>
        await db
            .Bevestigingen.AsNoTracking()
            .Where(b => aanbod.Contains(b.AanbodId))
            .OrderByDescending(b => b.Op)
            .ThenBy(b => b.Id)
            .Take(Meeste)
            .ToListAsync(ct);
}
