using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Opens a chain for a reader: whoever is in it sees the own steps. Each reading stands in the log before the page leaves.</summary>
internal sealed class Ketenlezer(
    PlaatsingDb db,
    IPoort poort,
    Werkeenheid werk,
    Klok klok,
    Plekkenboek plekken,
    Opvolgerzoeker zoeker
)
{
    public const string Handeling = "keten.lezen";

    public async Task<Ketenbeeld> Lees(Guid id, CancellationToken ct)
    {
        var eigen = await poort
            .Beperk(db.Ketenstappen.AsNoTracking(), Handeling)
            .Where(s => s.KetenId == id)
            .OrderBy(s => s.Volgnr)
            .ToListAsync(ct);
        var keten =
            eigen.Count == 0
                ? await poort.Haal(db.Ketens.AsNoTracking(), id, versie: null, Handeling, ct)
                : await db.Ketens.AsNoTracking().SingleAsync(k => k.Id == id, ct);
        var alle = await db
            .Ketenstappen.AsNoTracking()
            .Where(s => s.KetenId == id)
            .OrderBy(s => s.Volgnr)
            .ToListAsync(ct);
        var greep = new Ketengreep(keten, alle);
        var rekent = poort.Mag(KetenVoorstellen.Handeling, keten);
        var beeld = new Ketenbeeld(
            greep,
            await Stappen(keten, [.. alle.Where(a => eigen.Exists(e => e.Id == a.Id))], ct)
        )
        {
            Dag = klok.Vandaag,
            MagLeiden = poort.Mag(KetenBeginnen.Handeling, keten),
            Verloop = [.. (await Verloop(id, eigen, ct)).Select(r => r.Voor(eigen.Count == alle.Count))],
            Opvolgers = await db.Ketens.Where(k => k.VoorgangerId == id).Select(k => k.Id).ToListAsync(ct),
        };
        if (rekent && beeld.Opvolgers.Count == 0)
        {
            beeld = beeld with { Opvolger = await zoeker.Zoek(greep, ct) };
        }
        await werk.LogLezing(new Gebeurtenis(Handeling, "lezen", nameof(Keten), id, keten.Regio), ct);
        return beeld;
    }

    /// <summary>The chains in which this person has a step to see and that run, the newest first.</summary>
    public async Task<IReadOnlyList<Ketenrij>> Lopend(CancellationToken ct)
    {
        var rijen = await poort
            .Beperk(db.Ketenstappen.AsNoTracking(), Handeling)
            .Join(
                db.Ketens.Where(k => k.Staat != Ketenstaat.Voltooid && k.Staat != Ketenstaat.Gestopt),
                s => s.KetenId,
                k => k.Id,
                (stap, keten) => new { stap, keten }
            )
            .ToListAsync(ct);
        return
        [
            .. rijen
                .GroupBy(r => r.keten.Id)
                .Select(g => new Ketenrij(g.First().keten, [.. g.Select(r => r.stap).OrderBy(s => s.Volgnr)]))
                // Whoever does not lead a chain hears of it when the talk begins.
                .Where(k => k.Keten.Tot is not null || poort.Mag(KetenVoorstellen.Handeling, k.Keten))
                .OrderByDescending(k => k.Keten.VoorgesteldOp)
                .ThenBy(k => k.Keten.Id),
        ];
    }

    private async Task<IReadOnlyList<Ketenstapbeeld>> Stappen(
        Keten keten,
        IReadOnlyList<Ketenstap> stappen,
        CancellationToken ct
    )
    {
        var ids = stappen.Select(s => s.ZoekvraagId).ToList();
        var codes = await db.Zoekvragen.Where(z => ids.Contains(z.Id)).ToDictionaryAsync(z => z.Id, z => z.Code, ct);
        var uit = new List<Ketenstapbeeld>();
        foreach (var stap in stappen)
        {
            uit.Add(
                new Ketenstapbeeld(stap, codes[stap.ZoekvraagId])
                {
                    VoorClient = poort.Mag(VoorstelDoen.Handeling, stap.Zender),
                    VoorAanbieder = poort.Mag(VoorstelBeantwoorden.Handeling, stap.Ontvanger),
                    VoorPlaatsing = poort.Mag(PlaatsingBevestigen.Handeling, stap),
                    Indicatief =
                        keten.Staat == Ketenstaat.Voorgesteld
                        && await plekken.Een(stap.NaarAanbodId, ct) is { Indicatief: true },
                }
            );
        }
        return uit;
    }

    private async Task<List<Ketenverlooprij>> Verloop(Guid id, List<Ketenstap> eigen, CancellationToken ct)
    {
        var nummers = eigen.Select(e => (int?)e.Volgnr).ToList();
        return await db
            .Ketenverloop.AsNoTracking()
            .Where(v => v.KetenId == id && (v.Volgnr == null || nummers.Contains(v.Volgnr)))
            .OrderByDescending(v => v.Op)
            .ThenByDescending(v => v.Volgnr)
            .ToListAsync(ct);
    }
}

/// <summary>A chain in a list, with the steps that the reader sees.</summary>
internal sealed record Ketenrij(Keten Keten, IReadOnlyList<Ketenstap> Stappen)
{
    public string Naam => $"{(Keten.Vorm == Ketenvorm.Ruil ? "Ruil" : "Keten")} naar {Stappen[0].Naar}";

    /// <summary>The first thing of these steps that somebody has to do.</summary>
    public string Wacht =>
        Keten.Tot is null ? "begin het gesprek"
        : Stappen.FirstOrDefault(s => s.Loopt && s.Status < Stapstatus.AkkoordAanbieder) is { } stap
            ? $"stap {stap.Volgnr}: {(stap.Status == Stapstatus.Wacht ? stap.Indiener : stap.Aanbieder)}"
        : Keten.Staat == Ketenstaat.InGesprek ? "een stap van een ander"
        : Keten.Staat == Ketenstaat.Akkoord ? "bevestigen"
        : "verhuizen";
}
