using System.Net;
using System.Text.RegularExpressions;
using Regiotafel.Kern;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Toegang.Beheer;

public sealed partial class AccountsTests
{
    [Theory, OpElkeMotor]
    public async Task Wie_wordt_uitgenodigd_kan_na_bevestiging_door_een_ander_aan_het_werk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var lb = await wereld.Als(Personen.Lb);
        var beheer = await lb.Open("/beheer/accounts");
        var uitgenodigd = await lb.Verstuur(
            beheer.Formulier("handler=Uitnodigen"),
            null,
            ("Naam", "Nieuwe Proef"),
            ("Mail", "nieuw@proef.example"),
            ("Rol", nameof(Rol.Zorgbemiddelaar))
        );
        Assert.Equal("/beheer/accounts", uitgenodigd.Naar);
        var link = Link().Match((await lb.Open("/beheer/accounts")).Tekst).Value;
        var nieuw = wereld.Bezoeker();
        var wachtwoord = await nieuw.Open(link);
        Assert.Contains("Nieuwe Proef", wachtwoord.Inhoud);
        var gekozen = await nieuw.Verstuur(
            wachtwoord.Formulier("name=\"Wachtwoord\""),
            null,
            ("Wachtwoord", "zes natte tegels")
        );
        Assert.Equal($"{link}/app", gekozen.Naar);
        var app = await nieuw.Open($"{link}/app");
        Assert.Equal("image/png", (await nieuw.Open($"{link}/app?handler=Beeld")).Koppen["Content-Type"]);
        var code = await Proefaccount.CodeVan(wereld, "nieuw@proef.example");
        var klaar = await nieuw.Verstuur(app.Formulier("name=\"Code\""), null, ("Code", code));
        Assert.Equal(10, klaar.Document.QuerySelectorAll(".rt-codes code").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await nieuw.Open(link)).Status);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(30));
        Assert.Contains("geen rol", (await MeldAan(nieuw)).Inhoud);
        var zk = await wereld.Als(Personen.Zk);
        var voorstellen = await zk.Open("/beheer/rollen");
        var knop = voorstellen.Document.QuerySelector("button[value=true]") as AngleSharp.Html.Dom.IHtmlButtonElement;
        Assert.Equal("/beheer/rollen", (await zk.Verstuur(voorstellen.Formulier("rolbinding"), knop)).Naar);
        Assert.StartsWith("/aanmelden/code", (await MeldAan(nieuw)).Naar);
    }

    [Theory, OpElkeMotor]
    public async Task Een_geblokkeerd_account_is_meteen_afgemeld(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var lb = await wereld.Als(Personen.Lb);
        var beheer = await lb.Open("/beheer/accounts");
        var rij = beheer.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Zb Linde"));
        var formulier = (AngleSharp.Html.Dom.IHtmlFormElement)rij.QuerySelector("form[action*=Blokkeren]")!;
        Assert.Equal("/beheer/accounts", (await lb.Verstuur(formulier, null)).Naar);
        Assert.StartsWith("/aanmelden", (await zb.Open("/rol")).Naar);
        Assert.DoesNotContain("Zb Linde:", (await wereld.Bezoeker().Open("/aanmelden")).Inhoud);
    }

    [Theory, OpElkeMotor]
    public async Task Een_oude_tweede_stap_wordt_opnieuw_gevraagd_en_de_tekst_blijft(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(wereld, "lb@proef.example", Personen.Regio, Rol.LokaalBeheerder);
        var lb = wereld.Bezoeker();
        await account.GeefWachtwoord(lb);
        await Proefaccount.GeefCode(lb, account.Code());
        var beheer = await lb.Open("/beheer/accounts");
        wereld.Tijd.Verder(TimeSpan.FromMinutes(11));
        (string, string)[] velden =
        [
            ("Naam", "Bewaarde Naam"),
            ("Mail", "bewaard@proef.example"),
            ("Rol", nameof(Rol.Zorgbemiddelaar)),
        ];
        var eerst = await lb.Verstuur(beheer.Formulier("handler=Uitnodigen"), null, velden);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, eerst.Status);
        var formulier = Bezoeker
            .Velden(beheer.Formulier("handler=Uitnodigen"))
            .Where(v => v.Veld is not ("Naam" or "Mail" or "Rol"));
        var stap = await lb.Post(eerst.Naar!, [.. formulier, .. velden]);
        Assert.Contains("Bevestig dat u het bent", stap.Inhoud);
        var code = stap.Formulier("StapCode");
        var fout = await lb.Verstuur(code, null, ("StapCode", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        var nu = fout.Formulier("StapCode");
        var door = await lb.Verstuur(nu, null, ("StapCode", account.Code()));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, door.Status);
        Assert.Equal("/beheer/accounts?handler=Uitnodigen", door.Naar);
        var klaar = await lb.Post(door.Naar!, Bezoeker.Velden(nu));
        Assert.Equal("/beheer/accounts", klaar.Naar);
        Assert.Contains("Bewaarde Naam", (await lb.Open("/beheer/accounts")).Inhoud);
    }

    private static async Task<Pagina> MeldAan(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.Open("/aanmelden");
        return await bezoeker.Verstuur(
            pagina.Formulier("name=\"Wachtwoord\""),
            null,
            ("Mail", "nieuw@proef.example"),
            ("Wachtwoord", "zes natte tegels")
        );
    }

    [GeneratedRegex("/uitnodiging/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
