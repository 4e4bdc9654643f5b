using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Plaatsing.Tafel;

/// <summary>A placement table in the fixed region with a session of today.</summary>
internal static class Tafelproef
{
    private static readonly DateOnly Vandaag = Klok.Datum(VasteTijd.Begin);

    /// <summary>A table with these members, a session of four weeks ago that promised something, and one of today.</summary>
    public static async Task<(Plaatsingstafel Tafel, Tafelsessie Sessie)> Nieuw(
        Proefregio wereld,
        params Persoon[] leden
    )
    {
        var ids = await Accounts(wereld, leden);
        var tafel = Tafel(Personen.Kantoor, Personen.Regio);
        var (vorige, sessie) = (Sessie(tafel, Vandaag.AddDays(-28)), Sessie(tafel, Vandaag));
        Assert.Null(vorige.Open("Tv Regio", VasteTijd.Begin.AddDays(-28), beantwoord: true));
        Assert.Null(vorige.Sluit("{}", VasteTijd.Begin.AddDays(-28)));
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            db.AddRange(tafel, vorige, sessie);
            db.AddRange(leden.Select((l, i) => Lid(tafel, l, ids[i])));
            db.Add(Belofte(tafel, vorige, leden[0], ids[0]));
            await db.Bewaar(CancellationToken.None);
        });
        return (tafel, sessie);
    }

    /// <summary>The accounts of these people, in their order.</summary>
    public static async Task<IReadOnlyList<Guid>> Accounts(Proefregio wereld, params Persoon[] mensen)
    {
        await using var scope = wereld.In();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        var uit = new List<Guid>();
        foreach (var mens in mensen)
        {
            var zoekmail = Gebruiker.Zoek(mens.Mail);
            uit.Add(await db.Gebruikers.Where(g => g.Zoekmail == zoekmail).Select(g => g.Id).SingleAsync());
        }
        return uit;
    }

    public static Tafelsessie Sessie(Plaatsingstafel tafel, DateOnly datum) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            EigenaarId = tafel.EigenaarId,
            TafelId = tafel.Id,
            Datum = datum,
        };

    public static Tafellid Lid(Plaatsingstafel tafel, Persoon persoon, Guid account) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            TafelId = tafel.Id,
            GebruikerId = account,
            Naam = persoon.Naam,
            OrganisatieId = persoon.OrganisatieId,
            Organisatie = persoon.Naam,
            Vanaf = Vandaag.AddDays(-28),
        };

    /// <summary>Opens the session as its chair: each promise done, everybody there.</summary>
    public static async Task<Pagina> Open(Bezoeker tv, Tafelsessie sessie)
    {
        var pagina = await tv.Open($"/plaatsing/tafel/{sessie.Id}");
        return await tv.Verstuur(
            pagina.Formulier("Start.Antwoorden[0].Id"),
            knop: null,
            ("Start.Antwoorden[0].Staat", nameof(Besluitstaat.Gedaan))
        );
    }

    /// <summary>What a form would send, past the page, so that who has no form is refused by the system and not by its absence.</summary>
    public static async Task<Pagina> Stuur(Bezoeker van, string adres, params (string Veld, string Waarde)[] velden)
    {
        var token = (await van.Open("/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!;
        return await van.Post(
            adres,
            [
                ("__RequestVerificationToken", token.GetAttribute("value")!),
                ("Verzoeksleutel", Guid.NewGuid().ToString()),
                .. velden,
            ]
        );
    }

    /// <summary>A new case with these facts, laid on an open session by hand.</summary>
    public static async Task<Tafelkaart> Kaart(
        Proefregio wereld,
        Tafelsessie sessie,
        IReadOnlyDictionary<string, string> feiten
    )
    {
        var zaak = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, feiten);
        var hoogste = await Zoekvraagproef.Lees(wereld, db => db.Tafelkaarten.MaxAsync(k => k.Nummer));
        var kaart = new Tafelkaart
        {
            Id = Guid.NewGuid(),
            Regio = sessie.Regio,
            SessieId = sessie.Id,
            ZoekvraagId = zaak.Id,
            Nummer = hoogste + 1,
        };
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            db.Add(kaart);
            await db.Bewaar(CancellationToken.None);
        });
        return kaart;
    }

    /// <summary>A session at which each of these cases was brought in and an agreement was made, all in the same words.</summary>
    public static async Task<Tafelsessie> Besproken(
        Proefregio wereld,
        IReadOnlyList<Guid> zaken,
        string tekst,
        params Persoon[] ook
    )
    {
        var (tafel, sessie) = await Nieuw(wereld, [Personen.Tv, .. ook]);
        var (account, wie) = ((await Accounts(wereld, Personen.Tv))[0], Personen.Tv);
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            var punt = new Agendapunt
            {
                Id = Guid.NewGuid(),
                Regio = tafel.Regio,
                SessieId = sessie.Id,
                Volgorde = 1,
                Soort = Agendasoort.Inbreng,
                Titel = "Zelf ingebracht",
                Waarom = "",
            };
            db.Add(punt);
            foreach (var (zaak, i) in zaken.Select((z, i) => (z, i + 1)))
            {
                var kaart = new Tafelkaart
                {
                    Id = Guid.NewGuid(),
                    Regio = tafel.Regio,
                    SessieId = sessie.Id,
                    ZoekvraagId = zaak,
                    Nummer = i,
                };
                var taak = Taak(tafel, wie, account, tekst);
                db.AddRange(kaart, taak);
                db.Add(
                    new Inbreng
                    {
                        Id = Guid.NewGuid(),
                        Regio = tafel.Regio,
                        SessieId = sessie.Id,
                        ZoekvraagId = zaak,
                        Waarom = tekst,
                        DoorId = account,
                        Door = wie.Naam,
                        Op = VasteTijd.Begin,
                    }
                );
                db.Add(
                    new Agendaregel
                    {
                        Id = Guid.NewGuid(),
                        Regio = tafel.Regio,
                        PuntId = punt.Id,
                        Volgorde = i,
                        KaartId = kaart.Id,
                        Waarom = tekst,
                    }
                );
                db.Add(Afspraak(tafel, sessie, wie, account, tekst, zaak, taak.Id));
            }
            await db.Bewaar(CancellationToken.None);
        });
        return sessie;
    }

    private static Taak Taak(Plaatsingstafel tafel, Persoon wie, Guid account, string tekst) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            EigenaarId = wie.OrganisatieId,
            Soort = Taaksoort.Afspraak,
            Tekst = tekst,
            Uiterlijk = Vandaag,
            GesteldOp = VasteTijd.Begin,
            GesteldDoorId = account,
            GesteldDoor = wie.Naam,
        };

    /// <summary>What stands about these cases: of each why it was brought in, its line, its decision and its task.</summary>
    public static Task<List<string>> Teksten(Proefregio wereld, IReadOnlyList<Guid> zaken) =>
        Zoekvraagproef.Lees(
            wereld,
            async db =>
            {
                var ids = zaken.Select(z => (Guid?)z).ToList();
                var besluiten = await db.Besluiten.Where(b => ids.Contains(b.ZoekvraagId)).ToListAsync();
                var taken = besluiten.ConvertAll(b => b.TaakId);
                var kaarten = db.Tafelkaarten.Where(k => zaken.Contains(k.ZoekvraagId)).Select(k => (Guid?)k.Id);
                return (List<string>)
                    [
                        .. await db
                            .Inbrengen.Where(i => ids.Contains(i.ZoekvraagId))
                            .Select(i => i.Waarom)
                            .ToListAsync(),
                        .. await db
                            .Agendaregels.Where(r => kaarten.Contains(r.KaartId))
                            .Select(r => r.Waarom)
                            .ToListAsync(),
                        .. besluiten.Select(b => b.Onderwerp),
                        .. await db.Taken.Where(t => taken.Contains(t.Id)).Select(t => t.Tekst).ToListAsync(),
                    ];
            }
        );

    /// <summary>The first open session of the region with one urgent case on it; made when there is none.</summary>
    public static async Task<(Guid Tafel, Guid Sessie, Guid Kaart)> Eerste(Proefregio wereld)
    {
        var bekend = await Zoekvraagproef.Lees(
            wereld,
            db => db.Tafelkaarten.OrderBy(k => k.Nummer).Select(k => new { k.Id, k.SessieId }).FirstOrDefaultAsync()
        );
        if (bekend is null)
        {
            // Past the pages: the house of a browser test has no visitor of its own.
            var zaak = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
            var sessie = await Besproken(wereld, [zaak.Id], "Bespreek wat er kan.", Personen.Zk);
            await wereld.Schrijf(async sp =>
            {
                var db = sp.GetRequiredService<PlaatsingDb>();
                var open = await db.Tafelsessies.SingleAsync(s => s.Id == sessie.Id);
                Assert.Null(open.Open(Personen.Tv.Naam, VasteTijd.Begin, beantwoord: true));
                await db.Bewaar(CancellationToken.None);
            });
            return await Eerste(wereld);
        }
        var tafel = await Zoekvraagproef.Lees(
            wereld,
            db => db.Tafelsessies.Where(s => s.Id == bekend.SessieId).Select(s => s.TafelId).SingleAsync()
        );
        return (tafel, bekend.SessieId, bekend.Id);
    }

    /// <summary>A table without members in each region: within reach of who keeps the tables of the region, and of nobody else.</summary>
    public static async Task<IReadOnlyList<Plaatsingstafel>> PerRegio(Proefregio wereld)
    {
        var uit = new List<Plaatsingstafel>();
        foreach (
            var (organisatie, regio) in new[]
            {
                (Personen.Kantoor, Personen.Regio),
                (Personen.Linde, Personen.Regio),
                (Personen.Veen, Personen.AndereRegio),
            }
        )
        {
            var tafel = Tafel(organisatie, regio);
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<PlaatsingDb>();
                    db.Add(tafel);
                    await db.Bewaar(CancellationToken.None);
                },
                regio
            );
            uit.Add(tafel);
        }
        return uit;
    }

    private static Plaatsingstafel Tafel(Guid organisatie, string regio) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = organisatie,
            Naam = "Proeftafel",
            Ritme = Tafelritme.Maandelijks,
            Aanvang = "10.00",
            AangemaaktOp = VasteTijd.Begin,
        };

    private static Besluit Belofte(Plaatsingstafel tafel, Tafelsessie sessie, Persoon wie, Guid account) =>
        Afspraak(tafel, sessie, wie, account, "Bel de aanbieder over de verbouwing.");

    private static Besluit Afspraak(
        Plaatsingstafel tafel,
        Tafelsessie sessie,
        Persoon wie,
        Guid account,
        string tekst,
        Guid? zaak = null,
        Guid? taak = null
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            EigenaarId = wie.OrganisatieId,
            TafelId = tafel.Id,
            SessieId = sessie.Id,
            Soort = Besluitsoort.Afspraak,
            ZoekvraagId = zaak,
            Onderwerp = tekst,
            TaakId = taak,
            WieId = account,
            Wie = wie.Naam,
            Organisatie = wie.Naam,
            Uiterlijk = Vandaag.AddDays(-7),
            Op = VasteTijd.Begin.AddDays(-28),
            DoorId = account,
            Door = wie.Naam,
        };
}
