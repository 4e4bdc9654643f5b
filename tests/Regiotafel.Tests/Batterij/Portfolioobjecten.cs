using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// Objects of the portfolio to ask for by id: of the own organisation, another and another region, some ended, and some in a
/// state in which the action must be refused. A hold is made anew for each question, for answering it may end it.
/// </summary>
internal sealed class Portfolioobjecten(Proefregio wereld)
{
    private const int Ruim = 900;

    private static readonly (string Deel, string Soort)[] Routes =
    [
        ("portfolio/locaties/{", "locatie"),
        ("portfolio/eenheden/{", "eenheid"),
        ("plaatsing/eenheden/{", "eenheid"),
        ("portfolio/aanbod/{", "aanbod"),
        ("portfolio/vasthoudingen/{", "vasthouding"),
        ("portfolio/namens/{", "aanbieder"),
        ("portfolio/invoer/{", "invoer"),
    ];

    private readonly Dictionary<string, List<Proefobject>> perSoort = new(StringComparer.Ordinal);

    public async Task Maak()
    {
        var einde = Klok.Datum(VasteTijd.Begin).AddDays(-1);
        foreach (
            var (nummer, (eigenaar, locatie, regio)) in new[]
            {
                (Personen.Linde, Proefvulling.Lindehof, Personen.Regio),
                (Personen.Brughuis, Proefvulling.BrughuisZuid, Personen.Regio),
                (Personen.Veen, Proefvulling.Veenhof, Personen.AndereRegio),
            }.Index()
        )
        {
            Neem(new Proefobject("aanbieder", eigenaar, eigenaar, regio, Bekend: true));
            Neem(new Proefobject("locatie", locatie, eigenaar, regio, Bekend: true));
            await Schrijf(regio, db => VoegEenheid(db, $"EEN-0M{nummer}001", (eigenaar, locatie, regio), "open"));
            await Schrijf(
                regio,
                db => VoegEenheid(db, $"EEN-0M{nummer}002", (eigenaar, locatie, regio), "beeindigd", einde)
            );
            foreach (var staat in new[] { "concept", "gepauzeerd", "gesloten", "indicatief", "vol" })
            {
                await Schrijf(
                    regio,
                    db => VoegEenheid(db, $"EEN-0M{nummer}{staat[..3]}", (eigenaar, locatie, regio), staat)
                );
            }
            await Schrijf(regio, db => VoegInvoer(db, eigenaar, regio));
        }
    }

    /// <summary>An open offer of a region; of the fixed region for an object of none.</summary>
    public Guid Plek(string regio) =>
        perSoort["aanbod"]
            .Where(o => o.Staat == "open")
            .OrderByDescending(o => o.Regio == regio)
            .ThenBy(o => o.Id)
            .First()
            .Id;

    /// <summary>The open offer of a provider, with places enough whatever was asked before.</summary>
    public async Task<Guid> Vrij(Guid eigenaar)
    {
        var aanbod = perSoort["aanbod"].Single(o => o.EigenaarId == eigenaar && o.Staat == "open");
        await Schrijf(
            aanbod.Regio,
            db => db.Aanbod.Where(a => a.Id == aanbod.Id).ExecuteUpdateAsync(z => z.SetProperty(a => a.Vrij, Ruim))
        );
        return aanbod.Id;
    }

    /// <summary>The objects for a handler; none for a handler that names no object of the portfolio.</summary>
    public async Task<IReadOnlyList<Proefobject>> Voor(Handelaar h)
    {
        var soort = Soort(h);
        if (soort is null)
        {
            return [];
        }
        return soort == "vasthouding"
            ? await Vasthoudingen("actief")
            : [.. perSoort[soort].Where(o => o.Staat is "open" or "beeindigd" or "")];
    }

    /// <summary>Objects of this region in a state, for a handler that asks for one.</summary>
    public async Task<IReadOnlyList<Proefobject>> InStaat(Handelaar h, string staat) =>
        Soort(h) == "vasthouding"
            ? [.. (await Vasthoudingen(staat)).Where(o => o.Regio == Personen.Regio)]
            : [.. perSoort[Soort(h)!].Where(o => o.Staat == staat && o.Regio == Personen.Regio)];

    /// <summary>What is filled in, so that a question comes as far as the object.</summary>
    public static IEnumerable<(string, string)> Velden(Handelaar h) =>
        (h.Route.Trim('/'), h.Naam) switch
        {
            ("portfolio", "Vrij") => [("vrij", "2"), ("versie", "1")],
            (var r, _) when r.EndsWith("/vasthouden", StringComparison.Ordinal) => [("Tot", "2026-11-09")],
            (var r, "Verleng") when r.StartsWith("portfolio/vasthoudingen", StringComparison.Ordinal) =>
            [
                ("Tot", "2026-11-16"),
            ],
            (var r, "Vrijgeven") when r.StartsWith("portfolio/vasthoudingen", StringComparison.Ordinal) =>
            [
                ("Reden", "De kamer wordt geschilderd."),
            ],
            (var r, _) when r.StartsWith("portfolio/namens", StringComparison.Ordinal) => [("Functie", "teamleider")],
            (var r, "WijsAf") when r.StartsWith("plaatsing/voorstellen", StringComparison.Ordinal) =>
            [
                ("Reden", "A04"),
            ],
            (var r, "Nee") when r.StartsWith("plaatsing/voorstellen", StringComparison.Ordinal) => [("Reden", "C01")],
            (var r, "Bevestig") when r.StartsWith("plaatsing/voorstellen", StringComparison.Ordinal) =>
            [
                ("Verwacht", "2026-11-20"),
            ],
            (_, "Namens") => [("Met", "teamleider")],
            _ => [],
        };

    private static string? Soort(Handelaar h)
    {
        var route = h.Route.Trim('/');
        return Routes.FirstOrDefault(r => route.StartsWith(r.Deel, StringComparison.Ordinal)).Soort
            ?? (route, h.Naam) switch
            {
                ("portfolio", "Vrij") => "aanbod",
                ("portfolio", "Actueel") => "locatie",
                _ => null,
            };
    }

    private void Neem(Proefobject doel)
    {
        if (!perSoort.TryGetValue(doel.Soort, out var lijst))
        {
            perSoort[doel.Soort] = lijst = [];
        }
        lijst.Add(doel);
    }

    private Task Schrijf(string regio, Func<PortfolioDb, Task> daad) =>
        wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<PortfolioDb>();
                await daad(db);
                await db.Bewaar(CancellationToken.None);
            },
            regio
        );

    private Task VoegEenheid(
        PortfolioDb db,
        string code,
        (Guid Eigenaar, Guid Locatie, string Regio) waar,
        string staat,
        DateOnly? beeindigd = null
    )
    {
        var eenheid = Proefvulling.Eenheid(
            code.ToUpperInvariant(),
            waar.Locatie,
            waar.Eigenaar,
            code,
            Ruim,
            null,
            [],
            waar.Regio
        );
        eenheid.BeeindigdOp = beeindigd;
        var zekerheid = staat == "indicatief" ? Zekerheid.Indicatief : Zekerheid.Aangeboden;
        var id = Proefvulling.Zet(db, eenheid, staat == "vol" ? 0 : Ruim, zekerheid, VasteTijd.Begin);
        var aanbod = db.Aanbod.Local.Single(a => a.Id == id);
        if (Enum.TryParse<AanbodStatus>(staat, ignoreCase: true, out var status))
        {
            Assert.Null(aanbod.ZetStatus(status, "proef"));
        }
        Neem(new Proefobject("eenheid", eenheid.Id, waar.Eigenaar, waar.Regio, Bekend: true) { Staat = staat });
        Neem(new Proefobject("aanbod", id, waar.Eigenaar, waar.Regio, Bekend: true) { Staat = staat });
        return Task.CompletedTask;
    }

    private Task VoegInvoer(PortfolioDb db, Guid eigenaar, string regio)
    {
        var boek = new Invoerboek
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = eigenaar,
            GebruikerId = Guid.NewGuid(),
            Naam = "Proef",
            Op = VasteTijd.Begin,
            Inhoud = JsonSerializer.Serialize(new GelezenBestand([], [], Geweigerd: false), GelezenBestand.Vorm),
            Wacht = "[]",
        };
        db.Invoer.Add(boek);
        Neem(new Proefobject("invoer", boek.Id, eigenaar, regio, Bekend: true));
        return Task.CompletedTask;
    }

    /// <summary>Places of each provider, held by each side that may: fresh ones.</summary>
    private async Task<IReadOnlyList<Proefobject>> Vasthoudingen(string staat)
    {
        var uit = new List<Proefobject>();
        foreach (
            var (plek, houder) in new[]
            {
                (Personen.Linde, Personen.Zk),
                (Personen.Brughuis, Personen.ZbLinde),
                (Personen.Brughuis, Personen.Zk),
                (Personen.Veen, Personen.ZbVeen),
            }
        )
        {
            var aanbod = perSoort["aanbod"].Single(o => o.EigenaarId == plek && o.Staat == "open");
            var id = await wereld.Doe(houder, sp => Houd(sp, aanbod.Id, staat), CancellationToken.None);
            uit.Add(
                new Proefobject("vasthouding", id, plek, aanbod.Regio, Bekend: true)
                {
                    AndereKant = houder.OrganisatieId,
                    Staat = staat,
                }
            );
        }
        return uit;
    }

    private static async Task<Guid> Houd(IServiceProvider sp, Guid aanbod, string staat)
    {
        var ct = CancellationToken.None;
        var db = sp.GetRequiredService<PortfolioDb>();
        // What was asked before may have changed the number.
        await db.Aanbod.Where(a => a.Id == aanbod).ExecuteUpdateAsync(z => z.SetProperty(a => a.Vrij, Ruim), ct);
        // Past the page: there a region that keeps cases holds with a proposal.
        var verzoek = new Vasthoudverzoek(aanbod, Guid.NewGuid(), new DateOnly(2026, 11, 9), "aanbod.vasthouden");
        var v = (await sp.GetRequiredService<Vasthouddeur>().Claim(verzoek, ct)).Vasthouding!;
        if (Enum.TryParse<VasthoudingStatus>(staat, ignoreCase: true, out var naar) && naar != VasthoudingStatus.Actief)
        {
            var einde = naar == VasthoudingStatus.Omgezet ? naar : VasthoudingStatus.Vrijgegeven;
            Assert.Null(await sp.GetRequiredService<VasthoudingBeeindigen>().Voer(v.Id, einde, "proef", ct));
            await db
                .Vasthoudingen.Where(x => x.Id == v.Id)
                .ExecuteUpdateAsync(z => z.SetProperty(x => x.Status, naar), ct);
        }
        return v.Id;
    }
}
