using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Doorstroom;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Tafel;

/// <summary>A kept what-if on the agenda: computed again, shown to nine people, decided about once or taken over by the next session.</summary>
public sealed class WatalsTafelTests
{
    private const string Naam = "Tuinhuis een plek erbij";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, OpElkeMotor]
    public async Task Een_bewaarde_watals_komt_aan_tafel_opnieuw_berekend_tot_er_een_besluit_over_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld, toestemming: false);
        var (_, sessie) = await Tafelproef.Nieuw(wereld, Personen.Tv, Personen.Zk, Personen.ZbBrughuis);
        var (zk, tv, lid) = (
            await wereld.Als(Personen.Zk),
            await wereld.Als(Personen.Tv),
            await wereld.Als(Personen.ZbBrughuis)
        );
        await ZetOp(wereld, zk, proef);

        // Everybody at the table sees that it comes; who did not bring it in and may not lead leaves it there.
        Assert.Contains(Naam, (await tv.Open(Adres(sessie.Id))).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("WatalsAf", (await lid.Open(Adres(sessie.Id))).Tekst, StringComparison.Ordinal);
        var veen = await wereld.Als(Personen.ZbVeen);
        Assert.Equal(HttpStatusCode.NotFound, (await veen.Open(Adres(sessie.Id))).Status);
        var vroeg = await zk.Open(Adres(sessie.Id));
        Assert.Equal(Adres(sessie.Id), (await zk.Verstuur(vroeg.Formulier("handler=WatalsAf"), null)).Naar);
        Assert.DoesNotContain(Naam, (await tv.Open(Adres(sessie.Id))).Inhoud, StringComparison.Ordinal);
        var weer = await zk.Open("/plaatsing/watals");
        await zk.Verstuur(weer.Formulier($"{await Vraag(wereld)}"), null);

        // Who was helped in the answer of that day found a home meanwhile: today it changes nothing.
        await wereld.Schrijf(async sp =>
        {
            var db = (Regiotafel.Plaatsing.Opslag.PlaatsingDb)
                sp.GetService(typeof(Regiotafel.Plaatsing.Opslag.PlaatsingDb))!;
            var zaak = await db.Zoekvragen.SingleAsync(z => z.Id == proef.Wachtend.Id, Ct);
            Assert.Null(zaak.Sluit(Afsluitreden.EldersGeholpen, sessie.Datum));
            await db.Bewaar(Ct);
        });
        Assert.Equal(HttpStatusCode.Redirect, (await Tafelproef.Open(tv, sessie)).Status);
        var nummer = await Punt(wereld, sessie.Id);
        var scherm = await lid.Open($"{Adres(sessie.Id)}?punt={nummer}");
        string[] staat = [Naam, "1 plek meer", "de beste verdeling wordt beter", "er verandert niets", "Minder dan 10"];
        Assert.All(staat, s => Assert.Contains(s, scherm.Inhoud, StringComparison.Ordinal));
        string[] niet = ["1 persoon", proef.Wachtend.Code.ToString(), proef.Wachtend.Id.ToString()];
        Assert.All(niet, s => Assert.DoesNotContain(s, scherm.Tekst, StringComparison.OrdinalIgnoreCase));
        // Nobody is sent to the page of what-if from a screen that all watch, the chair neither: it does not open for him.
        foreach (var ander in new[] { tv, zk })
        {
            var zelfde = await ander.Open($"{Adres(sessie.Id)}?punt={nummer}");
            Assert.Contains("de beste verdeling wordt beter", zelfde.Inhoud, StringComparison.Ordinal);
            Assert.All(
                [.. niet, "/plaatsing/watals"],
                s => Assert.DoesNotContain(s, Hoofd(zelfde), StringComparison.OrdinalIgnoreCase)
            );
        }
        Assert.Equal(HttpStatusCode.NotFound, (await tv.Open("/plaatsing/watals")).Status);
        await GaatNaarDeVolgende(wereld, zk, tv, sessie.Id);
        await Besluit(wereld, proef);
    }

    // Once the session is open it stays on the agenda; when nobody came to it, the verslag says so and the next session has it.
    private static async Task GaatNaarDeVolgende(Proefregio wereld, Bezoeker zk, Bezoeker tv, Guid sessie)
    {
        var laat = await Tafelproef.Stuur(
            zk,
            $"{Adres(sessie)}?handler=WatalsAf",
            (
                "watals",
                $"{await Zoekvraagproef.Lees(wereld, db => db.Tafelwatals.Where(t => t.AfOp == null).Select(t => t.Id).SingleAsync(Ct))}"
            )
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, laat.Status);

        var sluiten = await tv.Open($"{Adres(sessie)}/sluiten");
        await tv.Verstuur(sluiten.Formulier("Sluit en maak het verslag"), null);
        Assert.Contains(
            "Wat als: 1 van 1 zonder besluit",
            (await tv.Open($"{Adres(sessie)}/verslag")).Inhoud,
            StringComparison.Ordinal
        );
    }

    private static async Task ZetOp(Proefregio wereld, Bezoeker zk, Ketenproef proef)
    {
        foreach (var (w, naam) in new[] { ("plekken.{0}.1", Naam), ("leeftijd.{0}.40-43", "Smal") })
        {
            var blad = await zk.Open(
                $"/plaatsing/watals?w={w.Replace("{0}", proef.Tuinhuis.ToString(), StringComparison.Ordinal)}"
            );
            var bewaard = await zk.Verstuur(
                blad.Formulier("handler=Bewaar"),
                null,
                ("Naam", naam),
                ("GeenPersoon", "true")
            );
            Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);
        }
        // A name comes on the screen of a table: no code of a case in it.
        var metCode = await zk.Open($"/plaatsing/watals?w=plekken.{proef.Tuinhuis}.2");
        var geenCode = await zk.Verstuur(
            metCode.Formulier("handler=Bewaar"),
            null,
            ("Naam", $"Plek voor {proef.Wachtend.Code}"),
            ("GeenPersoon", "true")
        );
        Assert.Contains("zonder code", geenCode.Inhoud, StringComparison.Ordinal);
        var vragen = await Zoekvraagproef.Lees(wereld, db => db.Watals.ToDictionaryAsync(v => v.Naam, v => v.Id, Ct));
        var lijst = await zk.Open("/plaatsing/watals");
        // Few years could be one person; what was brought in already is not brought in twice.
        var smal = await zk.Verstuur(lijst.Formulier(vragen["Smal"].ToString()), null);
        Assert.Contains("minder dan tien leeftijdsjaren", smal.Inhoud, StringComparison.Ordinal);
        var op = lijst.Formulier(vragen[Naam].ToString());
        Assert.Equal("/plaatsing/watals?soort=plekken", (await zk.Verstuur(op, null)).Naar);
        var nogmaals = await zk.Verstuur(lijst.Formulier(vragen[Naam].ToString()), null, ("Verzoeksleutel", Sleutel()));
        Assert.Contains("staat al op de agenda", nogmaals.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "staat op de agenda van",
            (await zk.Open("/plaatsing/watals")).Inhoud,
            StringComparison.Ordinal
        );

        // The analyst computes with counts and sits at no table.
        var ra = await wereld.Als(Personen.Ra);
        var blik = await ra.Open("/plaatsing/watals");
        Assert.Contains(Naam, blik.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Agenda", blik.Tekst, StringComparison.Ordinal);
        var tafel = await Zoekvraagproef.Lees(wereld, db => db.Tafelwatals.Select(t => t.TafelId).SingleAsync(Ct));
        var geweigerd = await Tafelproef.Stuur(
            ra,
            "/plaatsing/watals?handler=Agenda",
            ("vraag", $"{vragen["Smal"]}"),
            ("tafel", $"{tafel}")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Single(await Zoekvraagproef.Lees(wereld, db => db.Tafelwatals.ToListAsync(Ct)));
    }

    private static async Task Besluit(Proefregio wereld, Ketenproef proef)
    {
        wereld.Tijd.Verder(TimeSpan.FromDays(28));
        var (tv, zk) = (await wereld.Als(Personen.Tv), await wereld.Als(Personen.Zk));
        var volgende = await Zoekvraagproef.Lees(
            wereld,
            db => db.Tafelsessies.SingleAsync(s => s.Staat == Sessiestaat.Gepland, Ct)
        );
        var start = await tv.Open(Adres(volgende.Id));
        Assert.Equal(HttpStatusCode.Redirect, (await tv.Verstuur(start.Formulier("handler=Open"), null)).Status);
        var nummer = await Punt(wereld, volgende.Id);
        var op = await Zoekvraagproef.Lees(wereld, db => db.Tafelwatals.SingleAsync(t => t.AfOp == null, Ct));
        var account = (await Tafelproef.Accounts(wereld, Personen.Zk))[0];
        Task<Pagina> Leg(string soort, string? over = null) =>
            Tafelproef.Stuur(
                tv,
                $"{Adres(volgende.Id)}?handler=Besluit&punt={nummer}",
                ("Besluit.Soort", soort),
                ("Besluit.Onderwerp", over ?? new Tafelonderwerp { Watals = op.Id }.Tekst),
                ("Besluit.Wie", $"{account}"),
                ("Besluit.Uiterlijk", "9-12-2026"),
                ("Besluit.Tekst", "De gemeente zoekt een pand."),
                ("Besluit.GeenPersoon", "true")
            );
        Assert.Contains("legt u een afspraak vast", (await Leg("Voorstel")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Leg("Afspraak")).Status);
        // From another tab, with a key of its own: once is enough. And about something that lies on no agenda: nothing.
        Assert.Contains("al een besluit vastgelegd", (await Leg("Afspraak")).Inhoud, StringComparison.Ordinal);
        var onbekend = new Tafelonderwerp { Watals = Guid.NewGuid() }.Tekst;
        Assert.Contains("Kies opnieuw", (await Leg("Afspraak", onbekend)).Inhoud, StringComparison.Ordinal);
        var besluit = await Zoekvraagproef.Lees(
            wereld,
            db => db.Besluiten.SingleAsync(b => b.TafelwatalsId != null, Ct)
        );
        Assert.Equal($"{Naam}: De gemeente zoekt een pand.", besluit.Onderwerp);
        Assert.Equal((op.Id, account), (besluit.TafelwatalsId, besluit.WieId));
        Assert.NotNull(besluit.TaakId);
        Assert.False(await Zoekvraagproef.Lees(wereld, db => db.Tafelwatals.AnyAsync(t => t.AfOp == null, Ct)));

        // The line of the agenda says that it is done, and no later session has it again; the question itself can be brought in anew.
        var scherm = await tv.Open($"{Adres(volgende.Id)}?punt={nummer}");
        Assert.Contains($"{Naam}: De gemeente zoekt een pand.", scherm.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "1 van 1 zonder besluit",
            (await tv.Open($"{Adres(volgende.Id)}/sluiten")).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("handler=Agenda", (await zk.Open("/plaatsing/watals")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(proef.Wachtend.Code.ToString(), scherm.Tekst, StringComparison.Ordinal);
    }

    private static string Adres(Guid sessie) => $"/plaatsing/tafel/{sessie}";

    private static string Hoofd(Pagina pagina) => pagina.Document.QuerySelector("main")!.InnerHtml;

    private static Task<Guid> Vraag(Proefregio wereld) =>
        Zoekvraagproef.Lees(wereld, db => db.Watals.Where(v => v.Naam == Naam).Select(v => v.Id).SingleAsync(Ct));

    private static string Sleutel() => Guid.NewGuid().ToString();

    private static Task<int> Punt(Proefregio wereld, Guid sessie) =>
        Zoekvraagproef.Lees(
            wereld,
            db =>
                db.Agendapunten.Where(p => p.SessieId == sessie && p.Titel == "Wat als")
                    .Select(p => p.Volgorde)
                    .SingleAsync(Ct)
        );
}
