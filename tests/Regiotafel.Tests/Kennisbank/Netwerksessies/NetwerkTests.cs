using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kennisbank.Netwerksessies;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kennisbank.Tijdlijn;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Kennisbank.Netwerksessies;

/// <summary>Meetings and timelines: public to read, written by the zorgkantoor of the region and by who works for all.</summary>
public sealed class NetwerkTests
{
    [Fact]
    public void KB5_de_tijdlijn_van_rotterdam_kent_de_wlz_het_portfolio_en_antes()
    {
        var punten = Tijdlijnfeiten.Van("5521").ToList();
        Assert.Contains(punten, p => p is { Wanneer: "1-1-2021" } && p.Tekst.Contains("Wlz", StringComparison.Ordinal));
        Assert.Contains(
            punten,
            p => p is { Wanneer: "2023" } && p.Tekst.Contains("regio-portfolio", StringComparison.Ordinal)
        );
        Assert.Contains(punten, p => p is { Wanneer: "2024" } && p.Tekst.Contains("Antes", StringComparison.Ordinal));
        Assert.All(punten, p => Assert.NotEmpty(p.Bron));
        Assert.DoesNotContain(Tijdlijnfeiten.Van("5503"), p => p.Tekst.Contains("Antes", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_datum_wordt_zo_precies_bewaard_als_hij_bekend_is()
    {
        var dag = new DateOnly(2024, 10, 17);
        Assert.Equal("17-10-2024", Tijdlijnpunt.Schrijf(dag, Precisie.Dag));
        Assert.Equal("oktober 2024", Tijdlijnpunt.Schrijf(dag, Precisie.Maand));
        Assert.Equal("2024", Tijdlijnpunt.Schrijf(dag, Precisie.Jaar));
        var punt = new Tijdlijnpunt
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.Empty,
            Voorbeeld = false,
        };
        new Puntinvoer
        {
            Datum = dag,
            Precisie = Precisie.Jaar,
            Tekst = " Begin ",
        }.Zet(punt);
        Assert.Equal((new DateOnly(2024, 1, 1), "Begin"), (punt.Datum, punt.Tekst));
    }

    [Theory, OpElkeMotor]
    public async Task Een_bijeenkomst_wordt_toegevoegd_gewijzigd_en_door_iedereen_gelezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var elders = await Sessieproef.Zet(wereld, Sessieproef.Los("Elders", Personen.AndereRegio));
        var zk = await wereld.Als(Personen.Zk);
        var nieuw = (await zk.Open("/kennisbank/sessies/nieuw")).Formulier("Invoer.Thema");
        var fout = await zk.Verstuur(nieuw, null, ("Invoer.Datum", "12-3-2026"), ("Invoer.Thema", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        var gelukt = await zk.Verstuur(fout.Formulier("Invoer.Thema"), null, ("Invoer.Thema", "Samen leren"));
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);

        await using var scope = wereld.In();
        var sessie = await scope
            .ServiceProvider.GetRequiredService<KennisbankDb>()
            .Sessies.SingleAsync(s => s.Thema == "Samen leren", TestContext.Current.CancellationToken);
        Assert.Equal((new DateOnly(2026, 3, 12), Sessiesoort.Netwerk), (sessie.Datum, sessie.Soort));
        var pad = $"/kennisbank/sessies/{sessie.Id}/wijzigen";
        var oud = (await zk.Open(pad)).Formulier("Invoer.Thema");

        // Who works for all regions changes it too, in its own region, and adds one where it chooses.
        var lk = await wereld.Als(Personen.Lk);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (
                await lk.Verstuur(
                    (await lk.Open(pad)).Formulier("Invoer.Thema"),
                    null,
                    ("Invoer.Uitkomst", "Twee afspraken.")
                )
            ).Status
        );
        var zonder = await lk.Verstuur(
            (await lk.Open("/kennisbank/sessies/nieuw")).Formulier("Invoer.Thema"),
            null,
            ("Invoer.Datum", "1-4-2026"),
            ("Invoer.Thema", "Landelijk")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await lk.Verstuur(zonder.Formulier("Invoer.Thema"), null, ("Invoer.Regio", Personen.AndereRegio))).Status
        );

        // The form of before is stale now; another region and another role are refused; a visitor reads.
        Assert.Equal(HttpStatusCode.Conflict, (await zk.Verstuur(oud, null, ("Invoer.Uitkomst", "Niets."))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zk.Open($"/kennisbank/sessies/{elders.Id}/wijzigen")).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await wereld.Als(Personen.ZbLinde)).Open("/kennisbank/sessies/nieuw")).Status
        );
        var publiek = wereld.Bezoeker();
        Assert.Contains(
            "Twee afspraken.",
            (await publiek.Open("/kennisbank/sessies?regio=rotterdam")).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("Landelijk", (await publiek.Open("/kennisbank/sessies")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await publiek.Open("/kennisbank/sessies?regio=nergens")).Status);
        await Weg(wereld, zk, publiek, pad);
    }

    // Taken back nobody reads it, also not in a plan; who may write it finds it and puts it back.
    private static async Task Weg(Proefregio wereld, Bezoeker zk, Bezoeker publiek, string pad)
    {
        const string Lijst = "/kennisbank/sessies";
        var (oud, weg) = (
            (await zk.Open(pad)).Formulier("Invoer.Thema"),
            (await zk.Open(pad)).Formulier("handler=TrekIn")
        );
        Assert.Equal(Lijst, (await zk.Verstuur(weg, null)).Naar);
        Assert.DoesNotContain("Samen leren", (await publiek.Open(Lijst)).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(pad, (await publiek.Open(Lijst)).Tekst, StringComparison.Ordinal);
        Assert.Contains(pad, (await zk.Open(Lijst)).Tekst, StringComparison.Ordinal);
        await zk.Open(pad);
        var typt = await zk.Verstuur(oud, null, ("Invoer.Uitkomst", "Toch."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, typt.Status);
        Assert.Contains("is intussen weggehaald. Zet haar eerst terug.", typt.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Toch.", typt.Document.QuerySelector("[name='Invoer.Uitkomst']")!.TextContent.Trim());
        await using var scope = wereld.In();
        var ct = TestContext.Current.CancellationToken;
        var netwerk = await scope.ServiceProvider.GetRequiredService<INetwerk>().Van(Personen.Regio, ct);
        Assert.DoesNotContain(netwerk.Sessies, s => s.Thema == "Samen leren");
        var terug = (await zk.Open(pad)).Formulier("handler=ZetTerug");
        Assert.Equal(Lijst, (await zk.Verstuur(terug, null)).Naar);
        Assert.Contains("Samen leren", (await publiek.Open(Lijst)).Inhoud, StringComparison.Ordinal);
        // What was typed meets what was put back, and is kept.
        var beide = await zk.Verstuur(typt.Formulier("Invoer.Thema"), null);
        Assert.Equal(HttpStatusCode.Conflict, beide.Status);
        Assert.Contains("Toch.", beide.Inhoud, StringComparison.Ordinal);
        // Both forms without fields are stale now: nothing is taken away, and the form that comes back saves.
        await zk.Open(pad);
        await Oud(zk, pad, weg, "Samen leren");
        var nu = await Oud(zk, pad, terug, "Samen leren");
        Assert.Contains("Samen leren", (await publiek.Open(Lijst)).Inhoud, StringComparison.Ordinal);
        Assert.Equal(Lijst, (await zk.Verstuur(nu.Formulier("Invoer.Thema"), null, ("Invoer.Thema", "Verder"))).Naar);
        Assert.Contains("Verder", (await publiek.Open(Lijst)).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task De_tijdlijn_is_openbaar_en_komt_in_het_regioplan(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Plannen.Projecten.Projectproef.Zet(wereld, Plannen.Projecten.Projectproef.Los("Plaatsen"));
        var zk = await wereld.Als(Personen.Zk);
        var gelukt = await zk.Verstuur(
            (await zk.Open("/kennisbank/tijdlijn/nieuw")).Formulier("Invoer.Tekst"),
            null,
            ("Invoer.Datum", "5-9-2025"),
            ("Invoer.Precisie", "Maand"),
            ("Invoer.Tekst", "De tafel is een jaar bezig")
        );
        Assert.Equal("/kennisbank/tijdlijn/rotterdam", gelukt.Naar);
        var publiek = wereld.Bezoeker();
        var tijdlijn = (await publiek.Open("/kennisbank/tijdlijn/rotterdam")).Inhoud;
        Assert.Contains("september 2025", tijdlijn, StringComparison.Ordinal);
        Assert.Contains("Antes neemt het beheer", tijdlijn, StringComparison.Ordinal);
        Assert.Contains("Begin van het project Plaatsen", tijdlijn, StringComparison.Ordinal);
        Assert.Equal("/kennisbank/tijdlijn/rotterdam", (await publiek.Open("/kennisbank/tijdlijn/5521")).Naar);
        Assert.Equal(HttpStatusCode.NotFound, (await publiek.Open("/kennisbank/tijdlijn/nergens")).Status);

        await using var scope = wereld.In("");
        var netwerk = await scope
            .ServiceProvider.GetRequiredService<INetwerk>()
            .Van(Personen.Regio, TestContext.Current.CancellationToken);
        Assert.Contains(netwerk.Punten, p => p.Wanneer == "september 2025");
        Assert.DoesNotContain(netwerk.Punten, p => p.Tekst.Contains("Plaatsen", StringComparison.Ordinal));
    }

    [Theory, OpElkeMotor]
    public async Task Een_punt_van_de_tijdlijn_is_te_wijzigen_en_weg_te_halen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var punt = await Sessieproef.Punt(wereld);
        var elders = await Sessieproef.Punt(wereld, Personen.AndereRegio);
        var pad = $"/kennisbank/punten/{punt.Id}/wijzigen";
        const string Tijdlijn = "/kennisbank/tijdlijn/rotterdam";
        var zk = await wereld.Als(Personen.Zk);
        Assert.Contains(pad, (await zk.Open(Tijdlijn)).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await zk.Open($"/kennisbank/punten/{elders.Id}/wijzigen")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await wereld.Als(Personen.ZbLinde)).Open(pad)).Status);

        var blad = await zk.Open(pad);
        var (oud, oudWeg) = (blad.Formulier("Invoer.Tekst"), blad.Formulier("handler=TrekIn"));
        Assert.Equal(Tijdlijn, (await zk.Verstuur(oud, null, ("Invoer.Tekst", "Het ging anders"))).Naar);
        var publiek = wereld.Bezoeker();
        var nu = (await publiek.Open(Tijdlijn)).Inhoud;
        Assert.Contains("Het ging anders", nu, StringComparison.Ordinal);
        Assert.DoesNotContain("Proefpunt", nu, StringComparison.Ordinal);
        Assert.DoesNotContain(pad, (await publiek.Open(Tijdlijn)).Tekst, StringComparison.Ordinal);
        // Both forms of before are stale now.
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await zk.Verstuur(oud, null, ("Verzoeksleutel", Sleutel()), ("Invoer.Tekst", "Niets"))).Status
        );
        await Oud(zk, pad, oudWeg, "Het ging anders");
        Assert.Contains("Het ging anders", (await publiek.Open(Tijdlijn)).Inhoud, StringComparison.Ordinal);

        // Who works for all regions takes it back in its own region.
        var lk = await wereld.Als(Personen.Lk);
        await Oud(lk, pad, oudWeg, "Het ging anders");
        var landelijk = await lk.Open(pad);
        Assert.Contains("Proefpunt", landelijk.Inhoud, StringComparison.Ordinal);
        Assert.Equal(Tijdlijn, (await lk.Verstuur(landelijk.Formulier("handler=TrekIn"), null)).Naar);
        Assert.DoesNotContain("Het ging anders", (await publiek.Open(Tijdlijn)).Inhoud, StringComparison.Ordinal);
        // Nobody reads it, and who may write it finds it with all that stood there, to put it back.
        Assert.DoesNotContain(pad, (await publiek.Open(Tijdlijn)).Tekst, StringComparison.Ordinal);
        Assert.Contains(pad, (await zk.Open(Tijdlijn)).Tekst, StringComparison.Ordinal);
        var weg = await zk.Open(pad);
        Assert.Contains("Proefpunt", weg.Inhoud, StringComparison.Ordinal);
        var typt = await Typt(zk, pad, oud);
        await using var scope = wereld.In();
        var ct = TestContext.Current.CancellationToken;
        var netwerk = await scope.ServiceProvider.GetRequiredService<INetwerk>().Van(Personen.Regio, ct);
        Assert.DoesNotContain(netwerk.Punten, p => p.Tekst == "Het ging anders");
        var verloop = scope.ServiceProvider.GetRequiredService<KennisbankDb>().Verloop;
        Assert.Equal(
            ["", "Tekst", "IngetrokkenOp"],
            await verloop.Where(v => v.ObjectId == punt.Id).OrderBy(v => v.Versie).Select(v => v.Velden).ToListAsync(ct)
        );
        Assert.Equal(Tijdlijn, (await zk.Verstuur(weg.Formulier("handler=ZetTerug"), null)).Naar);
        Assert.Contains("Het ging anders", (await publiek.Open(Tijdlijn)).Inhoud, StringComparison.Ordinal);
        var beide = await zk.Verstuur(typt.Formulier("Invoer.Tekst"), null);
        Assert.Equal(HttpStatusCode.Conflict, beide.Status);
        Assert.Contains("Toch", beide.Inhoud, StringComparison.Ordinal);
    }

    // A change of what is gone meanwhile is refused, and loses nothing that was typed.
    private static async Task<Pagina> Typt(Bezoeker wie, string pad, IHtmlFormElement oud)
    {
        var typt = await wie.Verstuur(oud, null, ("Verzoeksleutel", Sleutel()), ("Invoer.Tekst", "Toch"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, typt.Status);
        Assert.Contains("Dit punt is intussen weggehaald. Zet het eerst terug.", typt.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Toch", typt.Document.QuerySelector("[name='Invoer.Tekst']")!.GetAttribute("value"));
        Assert.NotNull(typt.Document.QuerySelector($"a[target=_blank][href='{pad}']"));
        return typt;
    }

    // A stale form without fields: the page comes again as it is stored now, and its own form does not go to that handler.
    private static async Task<Pagina> Oud(Bezoeker wie, string pad, IHtmlFormElement oud, string staat)
    {
        var token = Token(await wie.Open(pad));
        var weer = await wie.Verstuur(oud, null, ("Verzoeksleutel", Sleutel()), token);
        Assert.Equal(HttpStatusCode.Conflict, weer.Status);
        Assert.Contains("Iemand wijzigde dit intussen. Kijk eerst", weer.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand was u voor", weer.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("rt-veld--fout", weer.Tekst, StringComparison.Ordinal);
        var formulier = weer.Formulier("Invoer.");
        Assert.Equal(pad, formulier.GetAttribute("action"));
        Assert.Contains(formulier.Elements, e => e.GetAttribute("value") == staat);
        Assert.NotNull(weer.Formulier("handler=TrekIn"));
        return weer;
    }

    // A form of somebody else, sent by this visitor.
    private static (string Veld, string Waarde) Token(Pagina van) =>
        (
            "__RequestVerificationToken",
            van.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!
        );

    private static string Sleutel() => Guid.NewGuid().ToString();
}
