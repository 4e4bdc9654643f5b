using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Opslag;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>Reads which definitions are in force.</summary>
internal sealed class Geldendlezer(CijfersDb db)
{
    public async Task<Geldend> Lees(string regio, CancellationToken ct)
    {
        var start = await db.Startsets.AsNoTracking().SingleAsync(ct);
        var voorstellen = await db.Definitievoorstellen.AsNoTracking().Where(v => v.Regio == regio).ToListAsync(ct);
        var besluiten = await db
            .Definitiebesluiten.AsNoTracking()
            .Where(b => b.Regio == regio)
            .ToDictionaryAsync(b => b.VoorstelId, ct);
        return new(
            start.Op,
            Definitieregel.Lees(start.Definities).ToHashSet(),
            [
                .. voorstellen
                    .Where(v => besluiten.GetValueOrDefault(v.Id)?.Soort == Vaststelsoort.Vastgesteld)
                    .OrderByDescending(v => besluiten[v.Id].Op)
                    .SelectMany(v => v.Regels().Select(r => (r, v, besluiten[v.Id]))),
            ],
            voorstellen
                .Where(v => !besluiten.ContainsKey(v.Id))
                .SelectMany(v => v.Regels().Select(r => (Regel: r, v.Id)))
                .GroupBy(v => v.Regel)
                .ToDictionary(g => g.Key, g => g.First().Id)
        );
    }
}
