using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Berichten;

/// <summary>Messages for the reader's organisation of the last thirty days.</summary>
internal sealed class Berichtenlezer(PortfolioDb db, IHandelende wie, Klok klok)
{
    private const int Dagen = 30;

    /// <param name="aanbod">The offers it is about; null for all.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<IReadOnlyList<Aanbodbericht>> Lees(IReadOnlyCollection<Guid>? aanbod, CancellationToken ct)
    {
        var vanaf = Klok.BeginVan(klok.Vandaag.AddDays(-Dagen));
        var (regio, organisatie) = (wie.Regio, wie.OrganisatieId);
        return await db
            .Aanbodberichten.AsNoTracking()
            .Where(b => b.VoorOrganisatieId == organisatie && (b.VoorRegio ?? b.Regio) == regio && b.Op >= vanaf)
            .Where(b => aanbod == null || aanbod.Contains(b.AanbodId))
            .OrderByDescending(b => b.Op)
            .ToListAsync(ct);
    }
}
