using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Cijfers.Uitgaven;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Web.Opdrachten;

namespace Regiotafel.Tests.Regioplan;

/// <summary>A plan of Rotterdam, and people who write it.</summary>
internal static class Planproef
{
    public const string Editie = "2024-2025";
    public const string Adres = $"/regioplan/{Slug}/{Editie}";
    public const string Publicatieblad = $"{Adres}/publicatie";

    /// <summary>A word that stands in no other text.</summary>
    public const string Merk = "zq7merktekst";

    public static readonly Schrijfadres Doel = Schrijfadres.Van(Slug, Editie);

    /// <summary>A second and a third colleague at the zorgkantoor: an action asks only who acts.</summary>
    public static readonly Persoon Collega = Personen.Zk with
    {
        Naam = "Zk Twee",
        OrganisatieId = Guid.Parse("b0000000-0000-4000-8000-000000000002"),
    };

    public static readonly Persoon Derde = Personen.Zk with
    {
        Naam = "Zk Drie",
        OrganisatieId = Guid.Parse("b0000000-0000-4000-8000-000000000003"),
    };

    /// <summary>Name of the region in an address.</summary>
    public const string Slug = "rotterdam";

    private static readonly Kladvenster Geen = new(Guid.Empty, Bekend: null);

    private static readonly string[] Schrijfpaden =
    [
        "/regioplan/{regio}/{editie}/bewerken",
        "/regioplan/{regio}/{editie}/review",
        "/regioplan/{regio}/{editie}/publicatie",
    ];

    private static readonly Rol[] Meelezers =
    [
        Rol.Gemeente,
        Rol.Tafelvoorzitter,
        Rol.Zorgbemiddelaar,
        Rol.LandelijkeKerngroep,
    ];

    /// <summary>The address of a page where a plan is written; null for another page.</summary>
    public static string? Vul(string patroon, string slug) =>
        Schrijfpaden.Any(p => patroon.StartsWith(p, StringComparison.Ordinal))
            ? patroon
                .Replace("{regio}", slug, StringComparison.Ordinal)
                .Replace("{editie}", Editie, StringComparison.Ordinal)
                .Replace("{sectie}", "focus", StringComparison.Ordinal)
            : null;

    /// <summary>A plan of Rotterdam, when there is none yet.</summary>
    public static async Task Zeker(Proefregio wereld)
    {
        if (!await Lees(wereld, db => db.Plannen.AnyAsync()))
        {
            await Begin(wereld);
        }
    }

    /// <summary>A plan of each region that everyone who may be named on its list may read, with a text and a remark.</summary>
    public static async Task<IReadOnlyList<Proefobject>> PerRegio(Proefregio wereld)
    {
        var uit = new List<Proefobject>();
        foreach (var (regio, slug) in new[] { (Personen.Regio, Slug), (Personen.AndereRegio, "drenthe") })
        {
            var ra = Personen.Ra with { Regio = regio };
            var adres = Schrijfadres.Van(slug, Editie);
            Assert.Null(await Doe<Planbegin>(wereld, ra, b => b.Voer(adres, null, default)));
            Assert.Null(
                await Doe<Sectieschrijver>(wereld, ra, s => s.Bewaar(adres, "focus", "Proef.", 1, Geen, default))
            );
            var opmerking = Guid.NewGuid();
            var plan = await Lees(wereld, db => db.Plannen.SingleAsync(p => p.Regio == regio), regio);
            await using var scope = wereld.In(regio);
            var lezers = await scope
                .ServiceProvider.GetRequiredService<ToegangDb>()
                .Rolbindingen.Where(r => Meelezers.Contains(r.Rol))
                .Select(r => r.GebruikerId)
                .Distinct()
                .ToListAsync();
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<RegioplanDb>();
                    var sectie = await db.Secties.SingleAsync(s => s.PlanId == plan.Id && s.Code == "focus");
                    db.Lezers.AddRange(lezers.Select(l => Lezer(plan, l)));
                    db.Opmerkingen.Add(Opmerking(opmerking, sectie));
                    await db.Bewaar(default);
                },
                regio
            );
            uit.Add(
                new("regioplan", plan.Id, plan.EigenaarId, regio, Bekend: true)
                {
                    Slug = slug,
                    Velden = [("Sectie", "focus"), ("Opmerking", opmerking.ToString())],
                }
            );
        }
        return uit;
    }

    private static Lezer Lezer(Plan plan, Guid wie) =>
        new()
        {
            PlanId = plan.Id,
            WieId = wie,
            Regio = plan.Regio,
            Wie = "Proef",
            Organisatie = "Proef",
            Tot = VasteTijd.Begin.AddYears(1),
        };

    private static Opmerking Opmerking(Guid id, Sectie sectie) =>
        new()
        {
            Id = id,
            Regio = sectie.Regio,
            EigenaarId = Personen.Stad,
            SectieId = sectie.Id,
            Tekst = "Proef.",
            DoorId = Personen.Stad,
            Door = "Proef",
            Organisatie = "Proef",
            Op = VasteTijd.Begin,
        };

    public static Task<Weigering?> Begin(Proefregio wereld, string? noot = null) =>
        Doe<Planbegin>(wereld, Personen.Ra, b => b.Voer(Doel, noot, default));

    /// <summary>Saves a text over what is there.</summary>
    public static async Task<Weigering?> Schrijf(Proefregio wereld, Persoon wie, string sectie, string tekst)
    {
        var versie = await Versie(wereld, sectie);
        return await Doe<Sectieschrijver>(wereld, wie, s => s.Bewaar(Doel, sectie, tekst, versie, Geen, default));
    }

    /// <summary>Opens figures for everyone: so many clients per 500.000 inhabitants in Rotterdam, 500 in two other regions.</summary>
    public static async Task OpenCijfers(Proefregio wereld, string naam, long rotterdam)
    {
        // The newest counts, and the clock stands still by itself.
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        var (levering, metingen) = await Uitgaveproef.Lever(
            wereld,
            naam,
            false,
            Personen.Regio,
            new Proeftabel("klantenratio", "2.0")
                .Cel("5521", "", rotterdam, 500_000)
                .Cel("5503", "", 500, 500_000)
                .Cel("5505", "", 500, 500_000)
        );
        var id = await Uitgaveproef.Vraag(wereld, Uitgaveproef.Keuze(levering, metingen));
        Assert.NotNull((await Uitgaveproef.Open(wereld, id)).Uitgave);
    }

    /// <summary>Every section is written by the analyst and agreed with by a colleague; one of them says this.</summary>
    public static async Task MaakGereed(Proefregio wereld, string zin)
    {
        foreach (var vorm in Doel.Sjabloon.Secties.Where(v => v.IsTeSchrijven))
        {
            if (vorm.Soort == Sectiesoort.Tekst)
            {
                Assert.Null(
                    await Schrijf(wereld, Personen.Ra, vorm.Code, vorm.Code == "focus" ? zin : "Hier staat tekst.")
                );
            }
            await MaakAkkoord(wereld, vorm.Code);
        }
    }

    /// <summary>Lays a section before others; a colleague agrees.</summary>
    public static async Task MaakAkkoord(Proefregio wereld, string sectie)
    {
        var versie = await Versie(wereld, sectie);
        Assert.Null(await Doe<Reviewzaken>(wereld, Personen.Ra, z => z.LegVoor(Doel, sectie, versie, default)));
        Assert.Null(await Doe<Reviewzaken>(wereld, Collega, z => z.GaAkkoord(Doel, sectie, versie + 1, default)));
    }

    /// <summary>A colleague asks for publication, a third one publishes.</summary>
    public static async Task Publiceer(Proefregio wereld, DateOnly? vanaf = null)
    {
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, vanaf, default)));
        Assert.Null(await Doe<Publicatiezaken>(wereld, Derde, z => z.Publiceer(Doel, default)));
    }

    /// <summary>The row version of the newest plan.</summary>
    public static Task<int> Planversie(Proefregio wereld) =>
        Lees(wereld, db => db.Plannen.OrderByDescending(p => p.Nummer).Select(p => p.Versie).FirstAsync());

    /// <summary>The row version of a section of the newest plan.</summary>
    public static Task<int> Versie(Proefregio wereld, string sectie) =>
        Lees(
            wereld,
            db =>
                db.Secties.Where(s => s.Code == sectie)
                    .Join(db.Plannen, s => s.PlanId, p => p.Id, (s, p) => new { s.Versie, p.Nummer })
                    .OrderByDescending(x => x.Nummer)
                    .Select(x => x.Versie)
                    .FirstAsync()
        );

    public static Task<Weigering?> Doe<T>(Proefregio wereld, Persoon wie, Func<T, Task<Weigering?>> daad)
        where T : notnull => wereld.Doe(wie, sp => daad(sp.GetRequiredService<T>()), default);

    /// <summary>What the command says of all that was published.</summary>
    public static async Task<(int Code, string Tekst)> Controleer(Proefregio wereld)
    {
        await using var scope = wereld.In(Personen.Regio);
        using StringWriter uit = new() { NewLine = "\n" };
        var code = await RegioplanOpdracht.Controleer(scope.ServiceProvider, uit, default);
        return (code, uit.ToString().TrimEnd());
    }

    /// <summary>What was typed and not saved.</summary>
    public static async Task<IReadOnlyList<string>> Kladden(Proefregio wereld) =>
        await Lees(wereld, db => db.Kladteksten.Select(k => k.Tekst).ToListAsync());

    public static async Task<T> Lees<T>(
        Proefregio wereld,
        Func<RegioplanDb, Task<T>> vraag,
        string regio = Personen.Regio
    )
    {
        await using var scope = wereld.In(regio);
        return await vraag(scope.ServiceProvider.GetRequiredService<RegioplanDb>());
    }
}
