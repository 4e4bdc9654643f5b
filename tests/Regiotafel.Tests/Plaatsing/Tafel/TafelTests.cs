using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Inzage;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Plaatsing.Tafel;

/// <summary>A table from its promises to its verslag: who sees what, and that a decision is whole or is not there.</summary>
public sealed class TafelTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, OpElkeMotor]
    public async Task Een_sessie_begint_na_elk_antwoord_en_toont_alleen_leden_van_vandaag_een_kaart(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zaak = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, status: "6");
        var (tafel, sessie) = await Tafelproef.Nieuw(wereld, Personen.Tv, Personen.ZbBrughuis);
        var adres = $"/plaatsing/tafel/{sessie.Id}";
        var (tv, lid) = (await wereld.Als(Personen.Tv), await wereld.Als(Personen.ZbBrughuis));
        Assert.Equal(HttpStatusCode.NotFound, (await (await wereld.Als(Personen.Zk)).Open(adres)).Status);

        // Without an answer it does not begin, and what was typed stands there again.
        var start = await tv.Open(adres);
        var geweigerd = await tv.Verstuur(start.Formulier("Start.Antwoorden[0].Id"), knop: null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("Kies wat er van deze afspraak is gekomen.", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Equal(Sessiestaat.Gepland, (await Sessie(wereld, sessie.Id)).Staat);
        await AnderFormulier(tv, adres);
        Assert.Equal(HttpStatusCode.Redirect, (await Tafelproef.Open(tv, sessie)).Status);
        Assert.Equal(Besluitstaat.Gedaan, (await Besluiten(wereld))[0].Staat);

        // The card says a band and a profile, never the code, the organisation or the exact age; the page of the case stays shut.
        var kaart = await Zoekvraagproef.Lees(wereld, db => db.Tafelkaarten.SingleAsync(Ct));
        foreach (
            var pagina in new[]
            {
                await tv.Open($"{adres}?punt=2"),
                await lid.Open($"/plaatsing/tafel/kaart/{kaart.Id}"),
            }
        )
        {
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.Contains("Kaart 1", pagina.Inhoud, StringComparison.Ordinal);
            Assert.Contains("40-44 jaar", pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(zaak.Code.ToString(), pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(zaak.Id.ToString(), pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(Personen.ZbLinde.Naam, pagina.Tekst, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await tv.Open($"/plaatsing/zoekvraag/{zaak.Id}")).Status);
        // Not a member, though the case is its own; and a member who looks on decides nothing.
        Assert.Equal(HttpStatusCode.NotFound, (await (await wereld.Als(Personen.ZbLinde)).Open(adres)).Status);
        Assert.DoesNotContain("Leg vast", (await lid.Open(adres)).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Stuur(lid, adres, "", "Afspraak", Personen.Tv, wereld)).Status);

        // Who sees to the case finds each who had it on the screen: the opening, the point and the page of the card.
        Assert.Equal([(Personen.Tv.Naam, 2), (Personen.ZbBrughuis.Naam, 1)], await Inzage(wereld, zaak.Id));
        await Ontheffing(wereld, tv, sessie);
        await NietVoorWieWegIs(wereld, lid, sessie, kaart);
        Assert.Equal(Personen.Regio, tafel.Regio);
        await VolgendeDag(wereld, sessie, kaart);
    }

    // The other forms of the page send no answer to a promise: the page still asks for each, and what was typed stands there again.
    private static async Task AnderFormulier(Bezoeker tv, string adres)
    {
        var start = await tv.Open(adres);
        var inbreng = await tv.Verstuur(
            start.Formulier("handler=Inbreng"),
            knop: null,
            ("Inbreng.Code", "ZZZZ"),
            ("Inbreng.Waarom", "Wacht op de verbouwing.")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, inbreng.Status);
        string[] staat = ["Antwoord op afspraak 1", "value=\"ZZZZ\"", "value=\"Wacht op de verbouwing.\""];
        Assert.All(staat, s => Assert.Contains(s, inbreng.Tekst, StringComparison.Ordinal));
        // Drawn before the promise was there: it is asked for.
        var kort = await Tafelproef.Stuur(tv, $"{adres}?handler=Open");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kort.Status);
        Assert.Contains("Beantwoord eerst elke afspraak", kort.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Antwoord op afspraak 1", kort.Inhoud, StringComparison.Ordinal);
        // A promise that went meanwhile moves the others: the answer and its day stay with the one that is asked for.
        var belofte = start.Document.QuerySelector("[name='Start.Antwoorden[0].Id']")!.GetAttribute("value")!;
        var verschoven = await Tafelproef.Stuur(
            tv,
            $"{adres}?handler=Open",
            ("Start.Antwoorden[0].Id", $"{Guid.NewGuid()}"),
            ("Start.Antwoorden[0].Staat", "Gedaan"),
            ("Start.Antwoorden[1].Id", belofte),
            ("Start.Antwoorden[1].Staat", "Verlengd"),
            ("Start.Antwoorden[1].Datum", "1-1-2026")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, verschoven.Status);
        Assert.Equal(
            "1-1-2026",
            verschoven.Document.QuerySelector("[name='Start.Antwoorden[0].Datum']")!.GetAttribute("value")
        );
    }

    private static async Task NietVoorWieWegIs(Proefregio wereld, Bezoeker lid, Tafelsessie sessie, Tafelkaart kaart)
    {
        var paden = new[] { $"/plaatsing/tafel/{sessie.Id}", $"/plaatsing/tafel/kaart/{kaart.Id}" };
        await Zet(
            wereld,
            db => db.Tafelleden.Where(l => l.Naam == Personen.ZbBrughuis.Naam),
            l => l.Tot = sessie.Datum
        );
        foreach (var pad in paden)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await lid.Open(pad)).Status);
        }
        // The same account sat down for another organisation than the one for which it works now.
        var account = (await Tafelproef.Accounts(wereld, Personen.ZbBrughuis))[0];
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            db.Add(
                Tafelproef.Lid(
                    await db.Plaatsingstafels.SingleAsync(t => t.Id == sessie.TafelId, Ct),
                    Personen.ZbBrughuis with
                    {
                        OrganisatieId = Personen.Linde,
                    },
                    account
                )
            );
            await db.Bewaar(Ct);
        });
        foreach (var pad in paden)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await lid.Open(pad)).Status);
        }
    }

    // A session that nobody closed shows no card the day after and takes no decision; it can still be closed.
    private static async Task VolgendeDag(Proefregio wereld, Tafelsessie sessie, Tafelkaart kaart)
    {
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        var (tv, adres) = (await wereld.Als(Personen.Tv), $"/plaatsing/tafel/{sessie.Id}");
        var pagina = await tv.Open($"{adres}?punt=2");
        Assert.Contains("Deze sessie is van een eerdere dag", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Kaart 1", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await tv.Open($"/plaatsing/tafel/kaart/{kaart.Id}")).Status);
        var besluit = await Stuur(tv, adres, "", "Afspraak", Personen.Tv, wereld);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, besluit.Status);
        Assert.Contains("Er kan niets meer besloten worden. Sluit", besluit.Inhoud, StringComparison.Ordinal);
        var sluiten = await tv.Open($"{adres}/sluiten");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await tv.Verstuur(sluiten.Formulier("Sluit en maak het verslag"), knop: null)).Status
        );
        Assert.Equal(Sessiestaat.Gesloten, (await Sessie(wereld, sessie.Id)).Staat);
    }

    [Theory, OpElkeMotor]
    public async Task Een_besluit_maakt_voorstel_en_vasthouding_of_niets_en_het_verslag_ligt_vast(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zaken = new List<Zoekvraag>();
        for (var i = 0; i < 3; i++)
        {
            zaken.Add(await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, status: "6"));
        }
        var plek = await BeganeGrond(wereld);
        var (_, sessie) = await Tafelproef.Nieuw(wereld, Personen.Tv, Personen.Zk);
        var (tv, adres) = (await wereld.Als(Personen.Tv), $"/plaatsing/tafel/{sessie.Id}");
        Assert.Equal(HttpStatusCode.Redirect, (await Tafelproef.Open(tv, sessie)).Status);
        var punten = await Zoekvraagproef.Lees(
            wereld,
            db => db.Agendapunten.OrderBy(p => p.Volgorde).Select(p => p.Titel).ToListAsync(Ct)
        );
        Assert.Equal(["Afspraken van 5-10-2026", "3 urgente zoekvragen, 2 plekken"], punten);

        var kaarten = await Zoekvraagproef.Lees(wereld, db => db.Tafelkaarten.OrderBy(k => k.Nummer).ToListAsync(Ct));
        var (met, zonder) = (
            kaarten.First(k => k.AdviesAanbodId == plek),
            kaarten.Single(k => k.AdviesAanbodId is null)
        );
        string Over(Tafelkaart k) => new Tafelonderwerp { Kaart = k.Id, Aanbod = plek }.Tekst;
        // Who and when, or no decision; other than the advice, or no reason needed.
        Assert.Contains(
            "Zonder naam is er geen besluit.",
            (await Stuur(tv, adres, Over(met), "Voorstel", wie: null, wereld)).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Dit is anders dan het advies.",
            (await Stuur(tv, adres, Over(zonder), "Voorstel", Personen.Zk, wereld)).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await Stuur(tv, adres, Over(met), "Voorstel", Personen.Zk, wereld)).Status
        );
        await Voorstelproef.Sluitend(wereld, plek, (2, 1));
        var besluit = (await Besluiten(wereld)).Single(b => b.Soort == Besluitsoort.Voorstel);
        var voorstel = await Voorstelproef.Lees(wereld, besluit.VoorstelId!.Value);
        Assert.Equal((Voorstelbron.Tafel, met.ZoekvraagId), (voorstel.Bron, voorstel.ZoekvraagId));

        var ander = zaken.Single(z => z.Id != met.ZoekvraagId && z.Id != zonder.ZoekvraagId);
        await PlekWeg(wereld, tv, sessie, zonder, ander);
        await Sluit(wereld, tv, sessie, zaken.Single(z => z.Id == met.ZoekvraagId));
    }

    // Two cases wait for the same exception: the provider has one task of it, until both are decided.
    private static async Task Ontheffing(Proefregio wereld, Bezoeker tv, Tafelsessie sessie)
    {
        var plek = await BeganeGrond(wereld);
        var thuis = new Dictionary<string, string> { ["LEV"] = "7" };
        var (a, b) = (await Tafelproef.Kaart(wereld, sessie, thuis), await Tafelproef.Kaart(wereld, sessie, thuis));
        foreach (var kaart in new[] { a, b, b })
        {
            var over = new Tafelonderwerp { Kaart = kaart.Id, Aanbod = plek }.Tekst;
            var antwoord = await Stuur(tv, $"/plaatsing/tafel/{sessie.Id}", over, "Ontheffing", Personen.Tv, wereld);
            Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        }
        var gevraagd = await Zoekvraagproef.Lees(wereld, db => db.Ontheffingen.ToListAsync(Ct));
        Assert.Equal(new[] { a.ZoekvraagId, b.ZoekvraagId }.Order(), gevraagd.ConvertAll(o => o.ZoekvraagId).Order());
        Assert.All(gevraagd, o => Assert.Equal(("LEV", new DateOnly(2026, 11, 9)), (o.Criterium, o.Uiterlijk)));
        var besluiten = (await Besluiten(wereld)).FindAll(x => x.Soort == Besluitsoort.Ontheffing);
        var taak = Assert.Single(besluiten.ConvertAll(x => x.TaakId).Distinct());
        foreach (var (zaak, stand) in new[] { (a, Taakstand.Open), (b, Taakstand.Gedaan) })
        {
            var id = gevraagd.Single(o => o.ZoekvraagId == zaak.ZoekvraagId).Id;
            Assert.Null(
                await Voorstelproef.Stap(
                    wereld,
                    Personen.ZbLinde,
                    sp => sp.GetRequiredService<Ontheffingdaden>().Verleen(id, "O02", sessie.Datum.AddDays(30), Ct)
                )
            );
            Assert.Equal(
                stand,
                (await Zoekvraagproef.Lees(wereld, db => db.Taken.SingleAsync(t => t.Id == taak, Ct))).Stand
            );
        }
    }

    private static async Task PlekWeg(
        Proefregio wereld,
        Bezoeker tv,
        Tafelsessie sessie,
        Tafelkaart zonder,
        Zoekvraag ander
    )
    {
        var (adres, plek) = ($"/plaatsing/tafel/{sessie.Id}", await BeganeGrond(wereld));
        // Somebody else takes the last place: the decision is not there, nor anything of it.
        Assert.Null((await Voorstelproef.Doe(wereld, Personen.ZbLinde, ander.Id, plek)).Fout);
        var weg = await Stuur(
            tv,
            adres,
            new Tafelonderwerp { Kaart = zonder.Id, Aanbod = plek }.Tekst,
            "Voorstel",
            Personen.Zk,
            wereld,
            reden: "WensClient"
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weg.Status);
        Assert.Contains("De laatste plek is net vastgehouden", weg.Inhoud, StringComparison.Ordinal);
        await Voorstelproef.Sluitend(wereld, plek, (2, 2));
        Assert.Single(await Besluiten(wereld), b => b.SessieId == sessie.Id);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (
                await Stuur(tv, adres, new Tafelonderwerp { Kaart = zonder.Id }.Tekst, "Opschalen", Personen.Zk, wereld)
            ).Status
        );
        await using (var scope = wereld.In())
        {
            var op = Assert.Single(
                await scope.ServiceProvider.GetRequiredService<Opschalingen>().Van(Personen.Regio, Ct)
            );
            Assert.Equal(
                await Zoekvraagproef.Lees(
                    wereld,
                    db => db.Zoekvragen.Where(z => z.Id == zonder.ZoekvraagId).Select(z => z.Code).SingleAsync(Ct)
                ),
                op.Code
            );
        }
    }

    private static async Task Sluit(Proefregio wereld, Bezoeker tv, Tafelsessie sessie, Zoekvraag zaak)
    {
        var adres = $"/plaatsing/tafel/{sessie.Id}";
        var voorlopig = await tv.Open($"{adres}/sluiten");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await tv.Verstuur(voorlopig.Formulier("Sluit en maak het verslag"), knop: null)).Status
        );
        var verslag = await tv.Open($"{adres}/verslag");
        Assert.Contains(zaak.Code.ToString(), verslag.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Voorstel doen: Lindehof, Begane grond", verslag.Inhoud, StringComparison.Ordinal);
        Assert.Contains("30 november 2026", verslag.Inhoud, StringComparison.Ordinal);
        // What is frozen says which decision, not what was said about a case.
        var vast = (await Sessie(wereld, sessie.Id)).Verslag;
        Assert.Contains("Voorstel doen", vast, StringComparison.Ordinal);
        Assert.DoesNotContain("Lindehof, Begane grond", vast, StringComparison.Ordinal);
        Assert.DoesNotContain(zaak.Code.ToString(), vast, StringComparison.Ordinal);
        Assert.Equal($"{adres}/verslag", (await tv.Open(adres)).Naar);
        // Who asks what is kept of the case is told of its line in the verslag.
        await using (var scope = wereld.In())
        {
            var (_, delen) = await scope.ServiceProvider.GetRequiredService<Inzagegevolgen>().Van(zaak.Id, Ct);
            Assert.Contains(delen.SelectMany(d => d.Rijen), r => r.Contains("regel in een verslag"));
        }

        // Frozen, also for who owns the store; the next session opens with what is open.
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            wereld.AlsEigenaar("update plaatsing_tafelsessie set verslag = '[]' where staat = 'gesloten'")
        );
        var volgende = await Zoekvraagproef.Lees(
            wereld,
            db => db.Tafelsessies.SingleAsync(s => s.Staat == Sessiestaat.Gepland, Ct)
        );
        Assert.Equal(new DateOnly(2026, 11, 30), volgende.Datum);
        var straks = await tv.Open($"/plaatsing/tafel/{volgende.Id}");
        Assert.Contains("Voorstel doen: Lindehof, Begane grond", straks.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Opschalen naar tafel", straks.Inhoud, StringComparison.Ordinal);
        // About which case, as in the verslag.
        Assert.Contains($"Zoekvraag {zaak.Code}", straks.Inhoud, StringComparison.Ordinal);
        Assert.Contains($"Zoekvraag {zaak.Code}", (await tv.Open("/plaatsing/tafel")).Inhoud, StringComparison.Ordinal);
    }

    private static async Task<Pagina> Stuur(
        Bezoeker van,
        string adres,
        string over,
        string soort,
        Persoon? wie,
        Proefregio wereld,
        string reden = ""
    ) =>
        await Tafelproef.Stuur(
            van,
            $"{adres}?handler=Besluit&punt=2",
            ("Besluit.Soort", soort),
            ("Besluit.Onderwerp", over),
            ("Besluit.Wie", wie is null ? "" : (await Tafelproef.Accounts(wereld, wie))[0].ToString()),
            ("Besluit.Uiterlijk", "9-11-2026"),
            ("Besluit.Reden", reden)
        );

    // How often each of the chair and the member looked at this case, from the log.
    private static async Task<List<(string Wie, int Keer)>> Inzage(Proefregio wereld, Guid zaak)
    {
        Persoon[] mensen = [Personen.Tv, Personen.ZbBrughuis];
        var accounts = await Tafelproef.Accounts(wereld, mensen);
        await using var scope = wereld.In();
        var gelezen = await scope
            .ServiceProvider.GetRequiredService<ToegangDb>()
            .Logregels.Where(r => r.ObjectId == zaak && r.Actie == "lezen" && r.Handeling == Tafelbron.Werken)
            .Select(r => r.GebruikerId)
            .ToListAsync(Ct);
        return [.. mensen.Select((m, i) => (m.Naam, gelezen.Count(g => g == accounts[i])))];
    }

    // The offer with two free places.
    private static Task<Guid> BeganeGrond(Proefregio wereld) =>
        wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Linde && a.Vrij == 2).Select(a => a.Id).SingleAsync(Ct)
        );

    private static Task<Tafelsessie> Sessie(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Tafelsessies.AsNoTracking().SingleAsync(s => s.Id == id, Ct));

    private static Task<List<Besluit>> Besluiten(Proefregio wereld) =>
        Zoekvraagproef.Lees(wereld, db => db.Besluiten.AsNoTracking().OrderBy(b => b.Op).ToListAsync(Ct));

    private static Task Zet(Proefregio wereld, Func<PlaatsingDb, IQueryable<Tafellid>> vraag, Action<Tafellid> daad) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            daad(await vraag(db).SingleAsync(Ct));
            await db.Bewaar(Ct);
        });
}
