using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>
/// Whether a location or unit may end on a day: not while somebody holds a place there that runs past it. Nothing is deleted;
/// from that day on its offers are not in the register.
/// </summary>
internal sealed class Einddatum(PortfolioDb db, Klok klok)
{
    public async Task<Weigering?> Toets(IQueryable<Guid> eenheden, DateOnly? einde, CancellationToken ct)
    {
        if (einde is not { } dag)
        {
            return null;
        }
        var (nu, begin) = (klok.Nu, Klok.BeginVan(dag));
        var laatste = await db
            .Vasthoudingen.AsNoTracking()
            .Where(v => v.Status == VasthoudingStatus.Actief && v.Tot > nu && v.Tot > begin)
            .Where(v => db.Aanbod.Any(a => a.Id == v.AanbodId && eenheden.Contains(a.EenheidId)))
            .OrderByDescending(v => v.Tot)
            .FirstOrDefaultAsync(ct);
        return laatste is null
            ? null
            : Weigeringen.VasthoudingLooptDoor(laatste.DoorOrganisatie, Vasthouden.LaatsteDag(laatste.Tot));
    }
}
