using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Register;

/// <summary>The last state of each region in memory. One small query per request tells whether it is still current.</summary>
internal sealed class RegisterGeheugen
{
    public ConcurrentDictionary<string, Regiobeeld> Beelden { get; } = new(StringComparer.Ordinal);
}

/// <summary>Reads the register: as it is now, or as it was known on a day.</summary>
internal sealed class RegisterLezer(PortfolioDb db, RegisterGeheugen geheugen, Werkeenheid werk)
{
    // The second sum tells of what other regions have open for this one. Both only go up.
    private const string Stand = """
        select coalesce((select teller from portfolio_stand where regio = @regio), 0)
          + coalesce((select cast(sum(teller) as bigint) from portfolio_open_stand where voor in (@regio, '*') and regio <> @regio), 0)
        """;

    /// <summary>The counter of a region: another one after every change. Asked in each request, so without EF Core.</summary>
    public async Task<long> Teller(string regio, CancellationToken ct)
    {
        await using var vraag = werk.Opdracht(Stand);
        return await vraag.Met("regio", regio).ExecuteScalarAsync(ct) is long teller ? teller : 0;
    }

    /// <summary>The register of a region as it is now.</summary>
    public async Task<Regiobeeld> Nu(string regio, CancellationToken ct)
    {
        var teller = await Teller(regio, ct);
        if (werk.Schrijft)
        {
            // What this unit has changed is not there for others yet, and may still be undone.
            return await Lees(regio, teller, ct);
        }
        if (geheugen.Beelden.TryGetValue(regio, out var bekend) && bekend.Teller == teller)
        {
            return bekend;
        }
        var beeld = await Lees(regio, teller, ct);
        if (!db.Schrijft)
        {
            // Inside a writing transaction we may see what is not yet there, under the counter of before.
            geheugen.Beelden[regio] = beeld;
        }
        return beeld;
    }

    /// <summary>The register as it was known at the end of a day in the past.</summary>
    public Task<Regiobeeld> Op(string regio, DateOnly dag, CancellationToken ct) => Tot(regio, Klok.EindeVan(dag), ct);

    /// <summary>The register as it was known at an instant, that instant included.</summary>
    public Task<Regiobeeld> Toen(string regio, DateTime moment, CancellationToken ct) =>
        Tot(regio, moment.AddTicks(TimeSpan.TicksPerMicrosecond), ct);

    private async Task<Regiobeeld> Tot(string regio, DateTime tot, CancellationToken ct)
    {
        var regels = await db
            .Historie.AsNoTracking()
            .Where(h => h.Regio == regio && h.BekendOp < tot)
            // Only the last copy of each object leaves the store: a year of copies is large.
            .Where(h =>
                !db.Historie.Any(n =>
                    n.Soort == h.Soort && n.ObjectId == h.ObjectId && n.BekendOp < tot && n.BekendOp > h.BekendOp
                )
            )
            .OrderBy(h => h.BekendOp)
            .ThenBy(h => h.Versie)
            .Select(h => new
            {
                h.Soort,
                h.ObjectId,
                h.Beeld,
            })
            .ToListAsync(ct);
        var laatste = regels
            .GroupBy(r => (r.Soort, r.ObjectId))
            .Select(g => g.Last())
            .ToLookup(r => r.Soort, r => r.Beeld);
        var vast = await db
            .Vasthoudingen.AsNoTracking()
            .Where(v => v.Regio == regio && v.Vanaf < tot && (v.BeeindigdOp == null || v.BeeindigdOp >= tot))
            .ToListAsync(ct);
        return new Regiobeeld(
            regio,
            -1,
            new RegisterInhoud(
                Alle<AanbiederBeeld>(laatste[HistorieSoort.Aanbieder]),
                Alle<LocatieBeeld>(laatste[HistorieSoort.Locatie]),
                Alle<EenheidBeeld>(laatste[HistorieSoort.Eenheid]),
                Alle<AanbodBeeld>(laatste[HistorieSoort.Aanbod]),
                [.. vast.Select(VasthoudingBeeld.Van)]
            )
        );
    }

    private static List<T> Alle<T>(IEnumerable<string> beelden) =>
        [.. beelden.Select(b => JsonSerializer.Deserialize<T>(b, Historieschrijver.Vorm)!)];

    private async Task<Regiobeeld> Lees(string regio, long teller, CancellationToken ct)
    {
        var aanbieders = await db
            .Aanbieders.AsNoTracking()
            .Where(a => db.Locaties.Any(l => l.EigenaarId == a.Id && l.Regio == regio) || a.Regio == regio)
            .ToListAsync(ct);
        var locaties = await db.Locaties.AsNoTracking().Where(l => l.Regio == regio).ToListAsync(ct);
        var eenheden = await db
            .Eenheden.AsNoTracking()
            .AsSplitQuery()
            .Where(e => e.Regio == regio)
            .OrderBy(e => e.Id)
            .ToListAsync(ct);
        var aanbod = await db.Aanbod.AsNoTracking().Where(a => a.Regio == regio).ToListAsync(ct);
        var vast = await db
            .Vasthoudingen.AsNoTracking()
            .Where(v => v.Regio == regio && v.Status == VasthoudingStatus.Actief)
            .ToListAsync(ct);
        return new Regiobeeld(
            regio,
            teller,
            new RegisterInhoud(
                [.. aanbieders.Select(AanbiederBeeld.Van)],
                [.. locaties.Select(LocatieBeeld.Van)],
                [.. eenheden.Select(EenheidBeeld.Van)],
                [.. aanbod.Select(AanbodBeeld.Van)],
                [.. vast.Select(VasthoudingBeeld.Van)]
            ),
            await LeesGasten(regio, ct)
        );
    }

    /// <summary>
    /// Units of other regions that are open for this one, with their offers in the register and nothing else of their location.
    /// What columns of a foreign file say of them is not for this region.
    /// </summary>
    private async Task<RegisterInhoud?> LeesGasten(string regio, CancellationToken ct)
    {
        var open = db.Openstellingen.Where(Openstelling.Geldt(regio)).Select(o => o.EenheidId);
        if (!await open.AnyAsync(ct))
        {
            return null;
        }
        var eenheden = await db
            .Eenheden.AsNoTracking()
            .AsSplitQuery()
            .Where(e => open.Contains(e.Id))
            .OrderBy(e => e.Id)
            .ToListAsync(ct);
        var aanbod = await db
            .Aanbod.AsNoTracking()
            .Where(a => open.Contains(a.EenheidId))
            .Where(a => a.Status == AanbodStatus.Open || a.Status == AanbodStatus.Gepauzeerd)
            .ToListAsync(ct);
        var plekken = aanbod.Select(a => a.Id).ToList();
        var vast = await db
            .Vasthoudingen.AsNoTracking()
            .Where(v => plekken.Contains(v.AanbodId) && v.Status == VasthoudingStatus.Actief)
            .ToListAsync(ct);
        var (bij, van) = (eenheden.Select(e => e.LocatieId).ToList(), eenheden.Select(e => e.EigenaarId).ToList());
        var locaties = await db.Locaties.AsNoTracking().Where(l => bij.Contains(l.Id)).ToListAsync(ct);
        var aanbieders = await db.Aanbieders.AsNoTracking().Where(a => van.Contains(a.Id)).ToListAsync(ct);
        return new RegisterInhoud(
            [.. aanbieders.Select(AanbiederBeeld.Van)],
            [.. locaties.Select(LocatieBeeld.Van)],
            [.. eenheden.Select(e => EenheidBeeld.Van(e) with { Extra = "{}" })],
            [.. aanbod.Select(AanbodBeeld.Van)],
            [.. vast.Select(VasthoudingBeeld.Van)]
        );
    }
}
