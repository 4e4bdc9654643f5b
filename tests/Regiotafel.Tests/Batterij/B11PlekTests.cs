using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B11: sixteen callers hold and release at random; no offer ever has more holds than places, every caller is answered in
/// words, and at the end the ledger, the counters and the holds agree.
/// </summary>
public sealed class B11PlekTests
{
    private const int Bellers = 16;
    private const int Aanbiedingen = 50;
    private const int Plekken = 3;

    [Theory, OpElkeMotor]
    public async Task B11_niemand_krijgt_een_plek_die_er_niet_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B11", zaad: 11, proef => Proef(proef, wereld, acties: 2000, Vast, Los));
    }

    [Theory, OpElkeMotor]
    public async Task B11_vindt_eerst_tellen_en_dan_schrijven(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Tegenproef("B11", zaad: 11, proef => Proef(proef, wereld, acties: 600, TelEerst, NietLos));
    }

    [Theory, OpElkeMotor]
    public async Task Zestien_bellers_op_vijftig_keer_drie_plekken_geven_er_honderdvijftig_uit(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var aanbod = await MaakAanbod(wereld);
        await Batterijproef.Draai(
            "B11 race",
            zaad: 1611,
            async proef =>
            {
                var gekregen = 0;
                await Parallel.ForEachAsync(
                    Enumerable.Range(0, Bellers),
                    new ParallelOptions { MaxDegreeOfParallelism = Bellers },
                    async (beller, ct) =>
                    {
                        foreach (var id in aanbod)
                        {
                            var uitkomst = await Vast(wereld, id, ct);
                            proef.Tel(
                                "antwoord in woorden",
                                uitkomst.Gelukt || uitkomst.Tekst.Length > 20,
                                () => $"{beller} {id}: no answer"
                            );
                            Interlocked.Add(ref gekregen, uitkomst.Gelukt ? 1 : 0);
                        }
                    }
                );
                proef.Tel(
                    "uitgegeven",
                    gekregen == Aanbiedingen * Plekken,
                    () => $"{gekregen} instead of {Aanbiedingen * Plekken}"
                );
                await Sluitend(proef, wereld, aanbod);
            }
        );
    }

    private static async Task Proef(
        Batterijproef proef,
        Proefregio wereld,
        int acties,
        Func<Proefregio, Guid, CancellationToken, Task<(bool Gelukt, string Tekst)>> pak,
        Func<Proefregio, Guid, Random, CancellationToken, Task<bool>> los
    )
    {
        var aanbod = await MaakAanbod(wereld);
        var zaden = Enumerable.Range(0, Bellers).Select(_ => proef.Toeval.Next()).ToList();
        await Parallel.ForEachAsync(
            zaden,
            new ParallelOptions { MaxDegreeOfParallelism = Bellers },
            async (zaad, ct) =>
            {
                var toeval = new Random(zaad);
                for (var i = 0; i < acties / Bellers; i++)
                {
                    var id = aanbod[toeval.Next(aanbod.Count)];
                    if (toeval.Next(3) > 0)
                    {
                        var uitkomst = await pak(wereld, id, ct);
                        proef.Tel("vasthouden", uitkomst.Gelukt || uitkomst.Tekst.Length > 0, () => "no answer");
                    }
                    else
                    {
                        proef.Tel("loslaten", await los(wereld, id, toeval, ct), () => "no answer");
                    }
                }
            }
        );
        await Sluitend(proef, wereld, aanbod);
    }

    private static async Task Sluitend(Batterijproef proef, Proefregio wereld, IReadOnlyList<Guid> aanbod)
    {
        foreach (var id in aanbod)
        {
            var (rij, actief, boek) = await wereld.Lees(async db =>
                (
                    await db.Aanbod.SingleAsync(a => a.Id == id),
                    await db.Vasthoudingen.CountAsync(v => v.AanbodId == id && v.Status == VasthoudingStatus.Actief),
                    await db.Plaatsboek.Where(b => b.AanbodId == id).ToListAsync()
                )
            );
            proef.Tel("overboekt", actief <= rij.Vrij, () => $"{actief} holds on {rij.Vrij} places");
            proef.Tel("teller", actief == rij.Vastgehouden, () => $"counter {rij.Vastgehouden}, holds {actief}");
            proef.Tel(
                "plaatsboek",
                boek.Sum(b => b.VastErbij) == rij.Vastgehouden && boek.Sum(b => b.VrijErbij) == rij.Vrij,
                () =>
                    $"ledger {boek.Sum(b => b.VrijErbij)}/{boek.Sum(b => b.VastErbij)}, row {rij.Vrij}/{rij.Vastgehouden}"
            );
        }
    }

    private static async Task<List<Guid>> MaakAanbod(Proefregio wereld)
    {
        var ids = new List<Guid>();
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            for (var i = 0; i < Aanbiedingen; i++)
            {
                var eenheid = Proefvulling.Eenheid(
                    $"EEN-9{i:00000}",
                    Proefvulling.Lindehof,
                    Personen.Linde,
                    $"Groep {i}",
                    Plekken,
                    Plekken,
                    ["880"]
                );
                ids.Add(Proefvulling.Zet(db, eenheid, Plekken, Zekerheid.Aangeboden, VasteTijd.Begin));
            }
            await db.Bewaar(CancellationToken.None);
        });
        return ids;
    }

    private static Task<(bool Gelukt, string Tekst)> Vast(Proefregio wereld, Guid id, CancellationToken ct) =>
        wereld.Doe(
            Personen.Zk,
            async sp =>
            {
                var uitkomst = await sp.GetRequiredService<Vasthouden>().Voer(id, Guid.NewGuid(), tot: null, ct);
                return (uitkomst.Weigering is null, uitkomst.Weigering?.Tekst ?? "");
            },
            ct
        );

    private static Task<bool> Los(Proefregio wereld, Guid id, Random toeval, CancellationToken ct) =>
        wereld.Doe(
            Personen.Zk,
            async sp =>
            {
                var db = sp.GetRequiredService<PortfolioDb>();
                var lijst = await db
                    .Vasthoudingen.Where(v => v.AanbodId == id && v.Status == VasthoudingStatus.Actief)
                    .Select(v => v.Id)
                    .ToListAsync(ct);
                if (lijst.Count == 0)
                {
                    return true;
                }
                var weigering = await sp.GetRequiredService<VasthoudingBeeindigen>()
                    .Voer(lijst[toeval.Next(lijst.Count)], VasthoudingStatus.Vrijgegeven, "proef", ct);
                return weigering is null || weigering.Tekst.Length > 0;
            },
            ct
        );

    private static Task<bool> NietLos(Proefregio wereld, Guid id, Random toeval, CancellationToken ct) =>
        Task.FromResult(true);

    /// <summary>The wrong variant: reads how many are left, and writes afterwards in another transaction.</summary>
    private static async Task<(bool Gelukt, string Tekst)> TelEerst(Proefregio wereld, Guid id, CancellationToken ct)
    {
        var rij = await wereld.Lees(db => db.Aanbod.AsNoTracking().SingleAsync(a => a.Id == id, ct));
        var bezet = await wereld.Lees(db =>
            db.Vasthoudingen.CountAsync(v => v.AanbodId == id && v.Status == VasthoudingStatus.Actief, ct)
        );
        if (bezet >= rij.Vrij)
        {
            return (false, "vol");
        }
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var nu = sp.GetRequiredService<Klok>().Nu;
            db.Vasthoudingen.Add(
                new Vasthouding
                {
                    Id = Guid.NewGuid(),
                    Regio = rij.Regio,
                    EigenaarId = rij.EigenaarId,
                    AanbodId = id,
                    DoorOrganisatieId = Personen.Kantoor,
                    DoorOrganisatie = "Proefzorgkantoor",
                    DoorGebruikerId = Guid.NewGuid(),
                    Vanaf = nu,
                    Tot = nu.AddDays(1),
                    Sleutel = Guid.NewGuid(),
                }
            );
            await db.Bewaar(ct);
        });
        return (true, "");
    }
}
