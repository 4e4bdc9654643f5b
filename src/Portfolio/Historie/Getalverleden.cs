using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Historie;

/// <summary>
/// Of which units a reader sees the past in numbers. A municipality: of those that in every known state only the Wmo paid, so that
/// a unit that changes to the Wmo does not open the numbers of before.
/// </summary>
internal sealed class Getalverleden(PortfolioDb db)
{
    public async Task<IReadOnlySet<Guid>> Eenheden(
        Lezersbeeld beeld,
        IReadOnlyCollection<Guid> eenheden,
        CancellationToken ct
    )
    {
        var nu = eenheden.Where(beeld.ZietGetal).ToHashSet();
        if (beeld.Zicht == Plekzicht.Alles || nu.Count == 0)
        {
            return nu;
        }
        var standen = await db
            .Historie.AsNoTracking()
            .Where(h => h.Soort == HistorieSoort.Eenheid && nu.Contains(h.ObjectId))
            .Select(h => new { h.ObjectId, h.Beeld })
            .ToListAsync(ct);
        nu.ExceptWith(standen.Where(s => !beeld.ZietGetal(Lees(s.Beeld))).Select(s => s.ObjectId));
        return nu;
    }

    private static EenheidBeeld Lees(string beeld) =>
        JsonSerializer.Deserialize<EenheidBeeld>(beeld, Historieschrijver.Vorm)!;
}
