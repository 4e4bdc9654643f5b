using System.Net;
using Regiotafel.Kern;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Toegang.Aanmelden;

public sealed class AanmeldenTests
{
    [Theory, OpElkeMotor]
    public async Task Een_pagina_achter_de_deur_vraagt_om_aanmelden_en_komt_dan_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bezoeker = wereld.Bezoeker();
        var geweigerd = await bezoeker.Open("/logboek");
        Assert.Equal(HttpStatusCode.Redirect, geweigerd.Status);
        Assert.Equal("/aanmelden?terug=%2Flogboek", geweigerd.Naar);
        var aanmelden = await bezoeker.Open(geweigerd.Naar!);
        var knop = aanmelden
            .Document.QuerySelectorAll("ul.rt-rollen li")
            .Single(li => li.TextContent.Contains("Zb Linde:"));
        var formulier = (AngleSharp.Html.Dom.IHtmlFormElement)knop.QuerySelector("form")!;
        var klaar = await bezoeker.Verstuur(formulier, null);
        Assert.Equal("/logboek", klaar.Naar);
        Assert.Contains("aanmelden", (await bezoeker.Open("/logboek")).Inhoud);
    }

    [Theory, OpElkeMotor]
    public async Task Met_wachtwoord_en_code_is_iemand_aangemeld_en_niet_eerder(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(wereld, "eva@proef.example");
        var bezoeker = wereld.Bezoeker();
        Assert.StartsWith("/aanmelden/code", (await account.GeefWachtwoord(bezoeker)).Naar);
        Assert.StartsWith("/aanmelden/code", (await bezoeker.Open("/logboek")).Naar);
        Assert.Equal("/", (await Proefaccount.GeefCode(bezoeker, account.Code())).Naar);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.Open("/logboek")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_code_werkt_een_keer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(wereld, "eva@proef.example");
        var (een, twee) = (wereld.Bezoeker(), wereld.Bezoeker());
        await account.GeefWachtwoord(een);
        await account.GeefWachtwoord(twee);
        Assert.Equal(HttpStatusCode.Redirect, (await Proefaccount.GeefCode(een, account.Code())).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Proefaccount.GeefCode(twee, account.Code())).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await Proefaccount.GeefCode(twee, account.Code(1))).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_onbekend_adres_krijgt_hetzelfde_antwoord(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(wereld, "eva@proef.example");
        var bekend = await account.GeefWachtwoord(wereld.Bezoeker(), "dit is het niet");
        var pagina = await wereld.Bezoeker().Open("/aanmelden");
        var ander = wereld.Bezoeker();
        pagina = await ander.Open("/aanmelden");
        var onbekend = await ander.Verstuur(
            pagina.Formulier("name=\"Wachtwoord\""),
            null,
            ("Mail", "niemand@proef.example"),
            ("Wachtwoord", "dit is het niet")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bekend.Status);
        Assert.Equal(bekend.Status, onbekend.Status);
        Assert.Equal(bekend.Inhoud, onbekend.Inhoud);
    }

    [Theory, OpElkeMotor]
    public async Task Na_vijf_keer_fout_wacht_ook_het_goede_wachtwoord_een_minuut(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(wereld, "eva@proef.example");
        for (var keer = 0; keer < 5; keer++)
        {
            await account.GeefWachtwoord(wereld.Bezoeker(), "dit is het niet");
        }
        Assert.Contains("te vaak", (await account.GeefWachtwoord(wereld.Bezoeker())).Inhoud);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Redirect, (await account.GeefWachtwoord(wereld.Bezoeker())).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_sessie_stopt_na_een_half_uur_rust_en_na_twaalf_uur_werk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var rustig = await wereld.Als(Personen.ZbLinde);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Redirect, (await rustig.Open("/logboek")).Status);
        var druk = await wereld.Als(Personen.ZbLinde);
        for (var keer = 0; keer < 36; keer++)
        {
            wereld.Tijd.Verder(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await druk.Open("/rol")).Status);
        }
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, (await druk.Open("/rol")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Overal_uitloggen_geldt_ook_elders(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (hier, daar) = (await wereld.Als(Personen.ZbLinde), await wereld.Als(Personen.ZbLinde));
        var pagina = await hier.Open("/account");
        await hier.Verstuur(pagina.Formulier("handler=Overal"), null);
        Assert.Equal(HttpStatusCode.Redirect, (await hier.Open("/account")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await daar.Open("/account")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Wie_meer_rollen_heeft_kiest_er_een_en_dat_staat_in_het_logboek(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(
            wereld,
            "eva@proef.example",
            Personen.Regio,
            Rol.Zorgbemiddelaar,
            Rol.PrivacyOfficer
        );
        var bezoeker = wereld.Bezoeker();
        await account.GeefWachtwoord(bezoeker);
        Assert.StartsWith("/rol", (await Proefaccount.GeefCode(bezoeker, account.Code())).Naar);
        var pagina = await bezoeker.Open("/rol");
        var gekozen = await bezoeker.Verstuur(pagina.Formulier("name=\"rol\""), null);
        Assert.Equal(HttpStatusCode.Redirect, gekozen.Status);
        Assert.Contains("Sessie kiezen", (await bezoeker.Open("/logboek")).Inhoud);
    }
}
