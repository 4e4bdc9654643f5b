using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Portfolio.Excel;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Toegang.Beheer;

public sealed partial class OrganisatiesTests
{
    private const string Hier = "/beheer/organisaties";

    [Theory, OpElkeMotor]
    public async Task Een_nieuwe_organisatie_komt_tot_eigen_plekken_in_het_register(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var ab = await wereld.Als(Personen.Ab);
        Assert.Equal(Hier, (await Voeg(zk, "Proefhuis Nieuw")).Naar);
        var link = await NodigUit(ab, "Proefhuis Nieuw");
        var voorstellen = await zk.Open("/beheer/rollen");
        var ja = (IHtmlButtonElement)voorstellen.Document.QuerySelector("button[value=true]")!;
        await zk.Verstuur(voorstellen.Formulier("rolbinding"), ja);

        var nieuw = await MeldAan(wereld, link);
        var bestand = new Ruwbestand()
            .Blad("Portfolio", Bladmaker.Rijen([Bladmaker.Kop, ["proefhuis nieuw", "Dijkhof", 6, 1]]))
            .Bytes();
        var rapport = await nieuw.Open((await nieuw.LaadOp("/portfolio/invoer", "Bestand", bestand, "a.xlsx")).Naar!);
        await nieuw.Verstuur(rapport.Formulier("GoedeRijen"), knop: null);

        var id = await Id(wereld, "Proefhuis Nieuw");
        var locatie = await wereld.Lees(db => db.Locaties.SingleAsync(l => l.Naam == "Dijkhof"));
        Assert.Equal((id, Personen.Regio), (locatie.EigenaarId, locatie.Regio));
        Assert.Equal("Proefhuis Nieuw", await wereld.Lees(db => Naam(db, id)));
    }

    [Theory, OpElkeMotor]
    public async Task Een_aanbieder_uit_het_portfolio_houdt_zijn_id(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = Guid.NewGuid();
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            db.Aanbieders.Add(Aanbieder.Nieuw(id, Personen.Regio, "Proefgroep Uit Bestand"));
            await db.Bewaar(default);
        });
        var zk = await wereld.Als(Personen.Zk);

        var pagina = await zk.Open(Hier);
        Assert.Contains("1 aanbieder zonder accounts", pagina.Inhoud, StringComparison.Ordinal);
        await zk.Verstuur(pagina.Formulier("Proefgroep Uit Bestand"), knop: null);

        Assert.Equal(id, await Id(wereld, "Proefgroep Uit Bestand"));
        Assert.DoesNotContain("zonder accounts", (await zk.Open(Hier)).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Wat_niet_kan_komt_terug_met_de_reden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);

        var dubbel = await Voeg(zk, " PROEFGEMEENTE ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dubbel.Status);
        Assert.Contains("staat al in de lijst", dubbel.Inhoud, StringComparison.Ordinal);
        Assert.Contains("PROEFGEMEENTE", dubbel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vul de naam van de organisatie in", (await Voeg(zk, "")).Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "hoogstens 120 tekens",
            (await Voeg(zk, new string('a', 121))).Inhoud,
            StringComparison.Ordinal
        );

        var ab = await wereld.Als(Personen.Ab);
        var onbekend = await Voeg(ab, "Proefbureau", "9999");
        Assert.Contains("Kies een regio uit de lijst", onbekend.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await wereld.Als(Personen.ZbLinde)).Open(Hier)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task De_regio_komt_uit_de_sessie_en_alleen_de_applicatiebeheerder_kiest_hem(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var ab = await wereld.Als(Personen.Ab);

        await Voeg(zk, "Proefgemeente Zuid", Personen.AndereRegio);
        await Voeg(ab, "Proefbureau Landelijk", "");
        await Voeg(ab, "Proefgemeente Noord", Personen.AndereRegio);

        Assert.Equal(Personen.Regio, await Regio(wereld, "Proefgemeente Zuid"));
        Assert.Equal("", await Regio(wereld, "Proefbureau Landelijk"));
        Assert.Equal(Personen.AndereRegio, await Regio(wereld, "Proefgemeente Noord"));
        Assert.DoesNotContain("Proefgemeente Noord", (await zk.Open(Hier)).Inhoud, StringComparison.Ordinal);
    }

    private static async Task<Pagina> Voeg(Bezoeker wie, string naam, string regio = "")
    {
        var pagina = await wie.Open(Hier);
        return await wie.Verstuur(pagina.Formulier("id=\"Naam\""), null, ("Naam", naam), ("Regio", regio));
    }

    private static async Task<string> NodigUit(Bezoeker ab, string organisatie)
    {
        var pagina = await ab.Open("/beheer/accounts");
        var keuze = pagina.Document.QuerySelectorAll("#Organisatie option").Single(o => o.TextContent == organisatie);
        await ab.Verstuur(
            pagina.Formulier("handler=Uitnodigen"),
            null,
            ("Naam", "Nieuwe Proef"),
            ("Mail", "nieuw@proef.example"),
            ("Organisatie", keuze.GetAttribute("value")!),
            ("Rol", nameof(Rol.Zorgbemiddelaar))
        );
        return Link().Match((await ab.Open("/beheer/accounts")).Tekst).Value;
    }

    private static async Task<Bezoeker> MeldAan(Proefregio wereld, string link)
    {
        const string Mail = "nieuw@proef.example";
        var nieuw = wereld.Bezoeker();
        var begin = await nieuw.Open(link);
        await nieuw.Verstuur(begin.Formulier("name=\"Wachtwoord\""), null, ("Wachtwoord", "zes natte tegels"));
        var app = await nieuw.Open($"{link}/app");
        await nieuw.Verstuur(app.Formulier("name=\"Code\""), null, ("Code", await Proefaccount.CodeVan(wereld, Mail)));
        wereld.Tijd.Verder(TimeSpan.FromSeconds(30));
        var aanmelden = await nieuw.Open("/aanmelden");
        await nieuw.Verstuur(
            aanmelden.Formulier("name=\"Wachtwoord\""),
            null,
            ("Mail", Mail),
            ("Wachtwoord", "zes natte tegels")
        );
        await Proefaccount.GeefCode(nieuw, await Proefaccount.CodeVan(wereld, Mail));
        return nieuw;
    }

    private static Task<string> Naam(PortfolioDb db, Guid id) =>
        db.Aanbieders.Where(a => a.Id == id).Select(a => a.Naam).SingleAsync();

    private static async Task<Guid> Id(Proefregio wereld, string naam) => (await Zoek(wereld, naam)).Id;

    private static async Task<string> Regio(Proefregio wereld, string naam) => (await Zoek(wereld, naam)).Regio;

    private static async Task<(Guid Id, string Regio)> Zoek(Proefregio wereld, string naam)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        var organisatie = await db.Organisaties.SingleAsync(o => o.Naam == naam);
        return (organisatie.Id, organisatie.Regio);
    }

    [GeneratedRegex(@"/uitnodiging/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
