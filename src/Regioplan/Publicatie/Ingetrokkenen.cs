using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Which versions of a plan no longer hand out their words.</summary>
internal static class Ingetrokkenen
{
    /// <summary>Their numbers, as the store has them now.</summary>
    public static async Task<HashSet<int>> Ingetrokken(
        this RegioplanDb db,
        string regio,
        string editie,
        CancellationToken ct
    ) =>
        [
            .. await db
                .Openbaar.Where(o => o.Regio == regio && o.Editie == editie)
                .Where(o => db.Intrekkingen.Any(i => i.PlanId == o.Id))
                .Select(o => o.Nummer)
                .ToListAsync(ct),
        ];
}
