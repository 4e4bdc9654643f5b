using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Deur;

/// <summary>Adds up the ledger of places and the holds, and compares with the counters of the offers. Repairs nothing.</summary>
public sealed class Plaatsboekcontrole
{
    private readonly PortfolioDb _db;
    private readonly Werkeenheid _werk;

    internal Plaatsboekcontrole(PortfolioDb db, Werkeenheid werk) => (_db, _werk) = (db, werk);

    /// <summary>Counts every offer of the store, region by region.</summary>
    public async Task<Plaatsboekuitslag> Controleer(CancellationToken ct)
    {
        var regios = await _werk.PerRegio(regio => Controleer(regio, ct));
        return new Plaatsboekuitslag(
            regios.Sum(r => r.Aanbod),
            regios.Sum(r => r.Boekingen),
            [.. regios.SelectMany(r => r.Verschillen)]
        );
    }

    private async Task<Plaatsboekuitslag> Controleer(string regio, CancellationToken ct)
    {
        var aanbod = await _db
            .Aanbod.AsNoTracking()
            .Where(a => a.Regio == regio)
            .OrderBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Vrij,
                a.Vastgehouden,
            })
            .ToListAsync(ct);
        var boek = await _db
            .Plaatsboek.Where(b => b.Regio == regio)
            .GroupBy(b => b.AanbodId)
            .Select(g => new
            {
                g.Key,
                Vrij = g.Sum(b => b.VrijErbij),
                Vast = g.Sum(b => b.VastErbij),
                Aantal = g.Count(),
            })
            .ToDictionaryAsync(g => g.Key, ct);
        var actief = await _db
            .Vasthoudingen.Where(v => v.Regio == regio && v.Status == VasthoudingStatus.Actief)
            .GroupBy(v => v.AanbodId)
            .Select(g => new { g.Key, Aantal = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Aantal, ct);
        var verschillen =
            from a in aanbod
            let b = boek.GetValueOrDefault(a.Id)
            from v in new[]
            {
                new Plaatsboekverschil(a.Id, "vrij", a.Vrij, b?.Vrij ?? 0, "plaatsboek"),
                new Plaatsboekverschil(a.Id, "vastgehouden", a.Vastgehouden, b?.Vast ?? 0, "plaatsboek"),
                new Plaatsboekverschil(
                    a.Id,
                    "vastgehouden",
                    a.Vastgehouden,
                    actief.GetValueOrDefault(a.Id),
                    "vasthoudingen"
                ),
            }
            where v.Teller != v.Geteld
            select v;
        return new Plaatsboekuitslag(aanbod.Count, boek.Values.Sum(b => b.Aantal), [.. verschillen]);
    }
}
