using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Doorstroom;

/// <summary>
/// A chain of two in the fixed region. Begane grond has two free places; a resident of Tuinhuis (De Linde) fits there. Tuinhuis is
/// full, and who waits (Brughuis) wants to live there and nowhere else.
/// </summary>
internal sealed record Ketenproef(
    Proefregio Wereld,
    Guid BeganeGrond,
    Guid Tuinhuis,
    Zoekvraag Bewoner,
    Zoekvraag Wachtend
)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Ketenproef> Maak(Proefregio wereld, bool toestemming = true)
    {
        var eenheden = await wereld.Lees(db =>
            db.Eenheden.IgnoreAutoIncludes().ToDictionaryAsync(e => e.Code, e => e.Id, Ct)
        );
        var tuinhuis = eenheden[Proefvulling.Tuinhuis];
        await MaakVol(wereld, tuinhuis);
        var bewoner = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, huidig: tuinhuis);
        var proef = new Ketenproef(
            wereld,
            eenheden[Proefvulling.BeganeGrond],
            tuinhuis,
            bewoner,
            await Gegadigde(wereld, Personen.ZbBrughuis, tuinhuis, "6")
        );
        if (toestemming)
        {
            await proef.GeefToestemming();
        }
        return proef;
    }

    /// <summary>Somebody who waits and only wants to live there.</summary>
    public static async Task<Zoekvraag> Gegadigde(Proefregio wereld, Persoon van, Guid eenheid, string status)
    {
        var feiten = new Dictionary<string, string>(StringComparer.Ordinal) { ["PRO"] = "884" };
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, van, feiten, status);
        await Schrijf(
            wereld,
            async db =>
            {
                db.Voorkeuren.Add(
                    new Voorkeur
                    {
                        Id = Guid.NewGuid(),
                        Regio = zoekvraag.Regio,
                        ZoekvraagId = zoekvraag.Id,
                        Soort = Voorkeursoort.Voorkeur,
                        Doelsoort = Voorkeurdoel.Eenheid,
                        DoelId = eenheid,
                        Volgorde = 1,
                    }
                );
                (await db.Zoekvragen.SingleAsync(z => z.Id == zoekvraag.Id, Ct)).AlleenVoorkeur = true;
            }
        );
        return zoekvraag;
    }

    public Task GeefToestemming() =>
        Schrijf(
            Wereld,
            db =>
            {
                db.Grondslagen.Add(
                    new Grondslag
                    {
                        Id = Guid.NewGuid(),
                        Regio = Bewoner.Regio,
                        ZoekvraagId = Bewoner.Id,
                        Doel = "Wil zelfstandiger wonen.",
                        Vorm = Grondslagvorm.Schriftelijk,
                        Datum = new DateOnly(2026, 10, 1),
                        Tot = new DateOnly(2027, 10, 1),
                        DoorId = Bewoner.RegiehouderId,
                        Door = Bewoner.Regiehouder,
                        Op = VasteTijd.Begin,
                    }
                );
                return Task.CompletedTask;
            }
        );

    /// <summary>Somebody who lives in Begane grond and fits in Tuinhuis.</summary>
    public async Task<Zoekvraag> Medebewoner()
    {
        var feiten = new Dictionary<string, string>(StringComparer.Ordinal) { ["PRO"] = "884" };
        var ander = await Zoekvraagproef.Nieuw(Wereld, Personen.ZbLinde, feiten, huidig: BeganeGrond);
        await (this with { Bewoner = ander }).GeefToestemming();
        return ander;
    }

    /// <summary>The chain as a proposal.</summary>
    public Task<Guid> Stel() => Stel(Wachtend, ruil: false);

    /// <summary>The two residents take each other's place.</summary>
    public Task<Guid> Ruil(Zoekvraag ander) => Stel(ander, ruil: true);

    private async Task<Guid> Stel(Zoekvraag tweede, bool ruil)
    {
        var plekken = await Wereld.Lees(db =>
            db.Aanbod.Where(a => a.EenheidId == BeganeGrond || a.EenheidId == Tuinhuis)
                .Where(a => a.Status == Regiotafel.Portfolio.Eenheden.AanbodStatus.Open)
                .ToListAsync(Ct)
        );
        var vraag = new Ketenvraag(
            ruil,
            [
                (Bewoner.Id, plekken.Single(a => a.EenheidId == BeganeGrond).Id),
                (tweede.Id, plekken.Single(a => a.EenheidId == Tuinhuis).Id),
            ]
        );
        var (id, fout) = await Stel(vraag);
        Assert.Null(fout);
        return id;
    }

    /// <summary>Any chain as a proposal, or why not.</summary>
    public async Task<(Guid Keten, Weigering? Fout)> Stel(Ketenvraag vraag)
    {
        var uit = Guid.Empty;
        var weigering = await Doe(
            Personen.Zk,
            async sp =>
            {
                var (id, fout) = await sp.GetRequiredService<KetenVoorstellen>().Voer(vraag, Ct);
                uit = id ?? Guid.Empty;
                return fout;
            }
        );
        return (uit, weigering);
    }

    /// <summary>The open offer of a unit that has the most free places.</summary>
    public Task<Guid> Aanbod(Guid eenheid) =>
        Wereld.Lees(db =>
            db.Aanbod.Where(a => a.EenheidId == eenheid)
                .Where(a => a.Status == Regiotafel.Portfolio.Eenheden.AanbodStatus.Open)
                .OrderByDescending(a => a.Vrij)
                .Select(a => a.Id)
                .FirstAsync(Ct)
        );

    /// <summary>Begins the talk: the first move on 16, the second on 18 November.</summary>
    public Task<Weigering?> Begin(Guid keten) => Begin(keten, [new(2026, 11, 16), new(2026, 11, 18)]);

    public Task<Weigering?> Begin(Guid keten, IReadOnlyList<DateOnly> dagen) =>
        Doe(
            Personen.Zk,
            async sp =>
                (
                    await sp.GetRequiredService<KetenBeginnen>().Voer(keten, dagen, new DateOnly(2026, 11, 30), Ct)
                )?.Weigering
        );

    /// <summary>Everybody in it agrees.</summary>
    public async Task Akkoord(Guid keten, Persoon? tweede = null)
    {
        Assert.Null(await Zet(Personen.ZbLinde, z => z.Client(new(keten, 1), Ct)));
        Assert.Null(await Zet(tweede ?? Personen.ZbBrughuis, z => z.Client(new(keten, 2), Ct)));
        Assert.Null(await Zet(Personen.ZbLinde, z => z.Aanbieder(new(keten, 1), Ct)));
        Assert.Null(await Zet(Personen.ZbLinde, z => z.Aanbieder(new(keten, 2), Ct)));
    }

    public Task<Weigering?> Zet(Persoon wie, Func<KetenstapZetten, Task<Weigering?>> stap) =>
        Doe(wie, sp => stap(sp.GetRequiredService<KetenstapZetten>()));

    public Task<Weigering?> Zeg(Persoon wie, Func<Ketenveto, Task<Weigering?>> nee) =>
        Doe(wie, sp => nee(sp.GetRequiredService<Ketenveto>()));

    public Task<Weigering?> Doe(Persoon wie, Func<IServiceProvider, Task<Weigering?>> daad) =>
        Voorstelproef.Stap(Wereld, wie, daad);

    public async Task<(Ketenstaat Staat, Stapstatus[] Stappen)> Stand(Guid keten) =>
        await Zoekvraagproef.Lees(
            Wereld,
            async db =>
                (
                    await db.Ketens.Where(k => k.Id == keten).Select(k => k.Staat).SingleAsync(Ct),
                    await db
                        .Ketenstappen.Where(s => s.KetenId == keten)
                        .OrderBy(s => s.Volgnr)
                        .Select(s => s.Status)
                        .ToArrayAsync(Ct)
                )
        );

    /// <summary>Free and held places of a unit, over all its open offers.</summary>
    public Task<(int Vrij, int Vast)> Plekken(Guid eenheid) =>
        Wereld.Lees(async db =>
        {
            var rijen = await db.Aanbod.Where(a => a.EenheidId == eenheid).ToListAsync(Ct);
            return (rijen.Sum(a => a.Vrij), rijen.Sum(a => a.Vastgehouden));
        });

    /// <summary>For each zoekvraag a proposed chain of one step, of which its organisation is all sides, past the rules.</summary>
    public static async Task<IReadOnlyList<Keten>> Los(Proefregio wereld, IEnumerable<Zoekvraag> zoekvragen)
    {
        var uit = new List<Keten>();
        foreach (var z in zoekvragen)
        {
            var keten = new Keten
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                EigenaarId = z.EigenaarId,
                Vorm = Ketenvorm.Keten,
                VoorgesteldOp = VasteTijd.Begin,
                Door = "Proef",
                Organisatie = z.Eigenaar,
            };
            keten.Teken(new("Proef", z.Eigenaar, VasteTijd.Begin));
            var stap = new Ketenstap
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                KetenId = keten.Id,
                Volgnr = 1,
                EigenaarId = z.EigenaarId,
                Aanbieder = z.Eigenaar,
                WederpartijId = z.EigenaarId,
                Indiener = z.Eigenaar,
                ZoekvraagId = z.Id,
                NaarEenheidId = Guid.NewGuid(),
                NaarAanbodId = Guid.NewGuid(),
                Naar = "Proefplek",
            };
            stap.Teken(new("Proef", z.Eigenaar, VasteTijd.Begin));
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<PlaatsingDb>();
                    db.Ketens.Add(keten);
                    await db.Bewaar(Ct);
                    db.Ketenstappen.Add(stap);
                    await db.Bewaar(Ct);
                },
                z.Regio
            );
            uit.Add(keten);
        }
        return uit;
    }

    /// <summary>A chain with a step of this zoekvraag; made when there is none.</summary>
    public static async Task<Guid> Eerste(Proefregio wereld, Guid zoekvraagId, string regio)
    {
        var bekend = await Zoekvraagproef.Lees(
            wereld,
            db =>
                db.Ketenstappen.Where(s => s.ZoekvraagId == zoekvraagId).Select(s => s.KetenId).FirstOrDefaultAsync(Ct),
            regio
        );
        if (bekend != Guid.Empty)
        {
            return bekend;
        }
        var zoekvraag = await Zoekvraagproef.Lees(
            wereld,
            db => db.Zoekvragen.AsNoTracking().SingleAsync(z => z.Id == zoekvraagId, Ct),
            regio
        );
        return (await Los(wereld, [zoekvraag]))[0].Id;
    }

    private static Task MaakVol(Proefregio wereld, Guid eenheid) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            foreach (var aanbod in await db.Aanbod.Where(a => a.EenheidId == eenheid).ToListAsync(Ct))
            {
                db.Plaatsboek.Add(
                    new()
                    {
                        Id = Guid.NewGuid(),
                        Regio = aanbod.Regio,
                        AanbodId = aanbod.Id,
                        Soort = Regiotafel.Portfolio.Vasthoudingen.BoekingSoort.Corrigeren,
                        VrijErbij = -aanbod.Vrij,
                        VastErbij = 0,
                        Op = VasteTijd.Begin,
                        DoorId = Guid.Empty,
                    }
                );
                Assert.Null(aanbod.ZetVrij(0));
            }
            await db.Bewaar(Ct);
        });

    private static Task Schrijf(Proefregio wereld, Func<PlaatsingDb, Task> daad) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            await daad(db);
            await db.Bewaar(Ct);
        });
}
