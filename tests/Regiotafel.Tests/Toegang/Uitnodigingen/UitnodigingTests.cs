using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Tests.Toegang.Uitnodigingen;

public sealed partial class UitnodigingTests
{
    private const string Mail = "eva@proef.example";

    [Theory, OpElkeMotor]
    public async Task Een_nieuwe_link_toont_niet_de_sleutel_van_de_app_die_er_al_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var eva = await Proefaccount.Maak(wereld, Mail);
        var link = await NodigOpnieuwUit(wereld);
        var dief = wereld.Bezoeker();
        var app = await dief.Open($"{link}/app");
        Assert.Equal(link, app.Naar);
        Assert.Empty(app.Document.QuerySelectorAll("code"));
        Assert.Equal(HttpStatusCode.NotFound, (await dief.Open($"{link}/app?handler=Beeld")).Status);
        var formulier = (await dief.Open(link)).Formulier("name=\"Wachtwoord\"");
        var velden = Bezoeker.Velden(formulier).Where(v => v.Veld is not "Wachtwoord");
        var gepost = await dief.Post($"{link}/app", [.. velden, ("Code", eva.Code())]);
        Assert.Empty(gepost.Document.QuerySelectorAll(".rt-codes code"));
        Assert.Equal(HttpStatusCode.OK, (await dief.Open(link)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Wie_zijn_account_terugneemt_is_de_dief_kwijt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var eva = await Proefaccount.Maak(wereld, Mail);
        var dief = wereld.Bezoeker();
        await eva.GeefWachtwoord(dief);
        await Proefaccount.GeefCode(dief, eva.Code());
        Assert.Equal(HttpStatusCode.OK, (await dief.Open("/account")).Status);
        await wereld.Schrijf(sp => Sleutel(sp, eva.Id));
        var link = await NodigOpnieuwUit(wereld);
        await NeemAan(wereld, link);
        Assert.StartsWith("/aanmelden", (await dief.Open("/account")).Naar);
        await using var scope = wereld.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        Assert.False(
            await db.Toegangssleutels.AnyAsync(t => t.GebruikerId == eva.Id, TestContext.Current.CancellationToken)
        );
        Assert.False(await db.Apparaten.AnyAsync(a => a.GebruikerId == eva.Id, TestContext.Current.CancellationToken));
    }

    [Theory, OpElkeMotor]
    public async Task Een_link_in_de_mail_wijst_nooit_naar_het_adres_van_het_verzoek(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor, b => b.Configuration["Smtp:Host"] = "mail.example");
        var lb = await wereld.Als(Personen.Lb);
        var formulier = (await lb.Open("/beheer/accounts")).Formulier("handler=Uitnodigen");
        (string Veld, string Waarde)[] nieuw =
        [
            ("Naam", "Nieuwe Proef"),
            ("Mail", "nieuw@proef.example"),
            ("Rol", "Zorgbemiddelaar"),
        ];
        var velden = Bezoeker.Velden(formulier).Where(v => v.Veld is not ("Naam" or "Mail" or "Rol")).Concat(nieuw);
        var verzoek = new HttpRequestMessage(HttpMethod.Post, "/beheer/accounts?handler=Uitnodigen")
        {
            Content = new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde))),
        };
        // Not the name of this machine: the cookie of the demo would go missing, and with it the session.
        verzoek.Headers.Host = "localhost:6666";

        Assert.Equal("/beheer/accounts", (await lb.Vraag(verzoek)).Naar);

        await using var scope = wereld.App.Services.CreateAsyncScope();
        var bericht = await scope
            .ServiceProvider.GetRequiredService<ToegangDb>()
            .Berichten.SingleAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("6666", bericht.Inhoud, StringComparison.Ordinal);
        Assert.StartsWith("/uitnodiging/", bericht.Regels[^1].Link, StringComparison.Ordinal);
    }

    private static async Task<string> NodigOpnieuwUit(Proefregio wereld)
    {
        var lb = await wereld.Als(Personen.Lb);
        var beheer = await lb.Open("/beheer/accounts");
        var rij = beheer.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(Mail));
        var opnieuw = (IHtmlFormElement)rij.QuerySelector("form[action*=Opnieuw]")!;
        Assert.Equal("/beheer/accounts", (await lb.Verstuur(opnieuw, null)).Naar);
        return Link().Match((await lb.Open("/beheer/accounts")).Tekst).Value;
    }

    private static async Task NeemAan(Proefregio wereld, string link)
    {
        var eva = wereld.Bezoeker();
        var wachtwoord = await eva.Open(link);
        await eva.Verstuur(wachtwoord.Formulier("name=\"Wachtwoord\""), null, ("Wachtwoord", "zes natte tegels"));
        wereld.Tijd.Verder(TimeSpan.FromSeconds(60));
        var app = await eva.Open($"{link}/app");
        var code = await Proefaccount.CodeVan(wereld, Mail);
        var klaar = await eva.Verstuur(app.Formulier("name=\"Code\""), null, ("Code", code));
        Assert.Equal(10, klaar.Document.QuerySelectorAll(".rt-codes code").Length);
    }

    private static async Task Sleutel(IServiceProvider sp, Guid gebruiker)
    {
        var db = sp.GetRequiredService<ToegangDb>();
        db.Add(
            new Toegangssleutel
            {
                Id = Guid.NewGuid(),
                GebruikerId = gebruiker,
                SleutelId = "c2xldXRlbA",
                Naam = "laptop van de dief",
                GemaaktOp = VasteTijd.Begin,
            }
        );
        await db.Bewaar(CancellationToken.None);
    }

    [GeneratedRegex("/uitnodiging/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
