using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Signalen;

/// <summary>Collects what stands out in a region, or at one provider.</summary>
internal sealed class Signaalvraag(PortfolioDb db, RegisterLezer register, Klok klok)
{
    public async Task<IReadOnlyList<Signaal>> Lees(string regio, Guid? aanbieder, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        var beeld = await register.Nu(regio, ct);
        var rijen = beeld
            .Rijen.Where(r => r.InRegister(vandaag) && (aanbieder is null || r.Aanbieder.Id == aanbieder))
            .ToList();
        var feiten = await Feiten(regio, vandaag, ct);
        return
        [
            .. rijen.SelectMany(r =>
                Signaalregels.VanRij(r, feiten.GetValueOrDefault(r.Aanbod.Id, Aanbodfeiten.Geen), vandaag)
            ),
            .. rijen
                .GroupBy(r => r.Eenheid.Id)
                .Select(g => Signaalregels.VanEenheid([.. g], vandaag))
                .OfType<Signaal>(),
            .. rijen.DistinctBy(r => r.Locatie.Id).Select(Signaalregels.VanLocatie).OfType<Signaal>(),
        ];
    }

    private async Task<Dictionary<Guid, Aanbodfeiten>> Feiten(string regio, DateOnly vandaag, CancellationToken ct)
    {
        var sinds = Klok.BeginVan(vandaag.AddDays(-Signaalregels.Terug));
        var boekingen = await db
            .Plaatsboek.Where(b => b.Regio == regio && b.VrijErbij != 0)
            .OrderBy(b => b.Op)
            .Select(b => new Stap(b.AanbodId, b.Op, b.VrijErbij))
            .ToListAsync(ct);
        var vasthoudingen = await db
            .Vasthoudingen.Where(v => v.Regio == regio && (v.Vanaf >= sinds || v.BeeindigdOp >= sinds))
            .Select(v => new
            {
                v.AanbodId,
                v.Vanaf,
                v.Status,
                v.BeeindigdOp,
            })
            .ToListAsync(ct);
        var vrij = boekingen.GroupBy(b => b.AanbodId).ToDictionary(g => g.Key, g => VrijSinds([.. g]));
        var vast = vasthoudingen.ToLookup(v => v.AanbodId);
        return vrij
            .Keys.Union(vast.Select(v => v.Key))
            .ToDictionary(
                id => id,
                id => new Aanbodfeiten(
                    vrij.GetValueOrDefault(id),
                    vast[id].Any() ? Klok.Datum(vast[id].Max(v => v.Vanaf)) : null,
                    [
                        .. vast[id]
                            .Where(v => v.Status == VasthoudingStatus.Verlopen && v.BeeindigdOp >= sinds)
                            .Select(v => v.BeeindigdOp!.Value),
                    ]
                )
            );
    }

    /// <summary>Follows the balance of free places: since when has it not been zero?</summary>
    private static DateOnly? VrijSinds(IReadOnlyList<Stap> stappen)
    {
        var saldo = 0;
        DateTime? sinds = null;
        foreach (var stap in stappen)
        {
            saldo += stap.VrijErbij;
            sinds = saldo > 0 ? sinds ?? stap.Op : null;
        }
        return sinds is { } op ? Klok.Datum(op) : null;
    }

    private sealed record Stap(Guid AanbodId, DateTime Op, int VrijErbij);
}
