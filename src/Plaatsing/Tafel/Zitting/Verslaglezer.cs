using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>Reads a verslag with what its decisions still say, and about which case they still are.</summary>
internal sealed class Verslaglezer(PlaatsingDb db, Tafelboek boek)
{
    public async Task<Verslag> Vul(Verslag verslag, CancellationToken ct)
    {
        var ids = verslag.Elders.ToList();
        var besluiten = await db.Besluiten.AsNoTracking().Where(b => ids.Contains(b.Id)).ToListAsync(ct);
        var codes = await boek.Codes(besluiten, ct);
        return verslag.Met(
            besluiten.ToDictionary(
                b => b.Id,
                b => (Besluitwoorden.Zin(b), b.ZoekvraagId is { } z ? codes.GetValueOrDefault(z) : null)
            )
        );
    }
}
