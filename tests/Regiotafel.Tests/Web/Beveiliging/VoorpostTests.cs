using System.Net;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Toegang;

namespace Regiotafel.Tests.Web.Beveiliging;

public sealed class VoorpostTests
{
    [Fact]
    public async Task Wie_raadt_sluit_achter_een_webserver_de_eigenaar_niet_buiten()
    {
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_VOORPOST"] = "127.0.0.1"
        );
        var eva = await Proefaccount.Maak(wereld, "eva@proef.example");
        for (var keer = 1; keer <= 6; keer++)
        {
            await MeldAan(wereld, eva.Mail, "mis", "203.0.113.7");
        }

        var dief = await MeldAan(wereld, eva.Mail, eva.Wachtwoord, "203.0.113.9");
        var eigenaar = await MeldAan(wereld, eva.Mail, eva.Wachtwoord, "198.51.100.4");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, dief.Status);
        Assert.StartsWith("/aanmelden/code", eigenaar.Naar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_webserver_ervoor_telt_niet_wat_een_bezoeker_over_zichzelf_zegt()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var eva = await Proefaccount.Maak(wereld, "eva@proef.example");
        for (var keer = 1; keer <= 6; keer++)
        {
            await MeldAan(wereld, eva.Mail, "mis", $"203.0.{keer}.7");
        }

        var dief = await MeldAan(wereld, eva.Mail, eva.Wachtwoord, "198.51.100.4");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, dief.Status);
    }

    [Fact]
    public async Task De_knoppen_van_de_demo_zijn_er_niet_voor_wie_van_buiten_komt()
    {
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_VOORPOST"] = "127.0.0.1"
        );
        var verzoek = new HttpRequestMessage(HttpMethod.Get, "/aanmelden");
        verzoek.Headers.Add("X-Forwarded-For", "127.0.0.1");

        var pagina = await wereld.Bezoeker().Vraag(verzoek);

        Assert.DoesNotContain(Personen.ZbLinde.Naam, pagina.Inhoud, StringComparison.Ordinal);
    }

    private static async Task<Pagina> MeldAan(Proefregio wereld, string mail, string wachtwoord, string adres)
    {
        var bezoeker = wereld.Bezoeker();
        var formulier = (await bezoeker.Open("/aanmelden")).Formulier("name=\"Wachtwoord\"");
        var velden = Bezoeker
            .Velden(formulier)
            .Where(v => v.Veld is not ("Mail" or "Wachtwoord"))
            .Concat([("Mail", mail), ("Wachtwoord", wachtwoord)]);
        var verzoek = new HttpRequestMessage(HttpMethod.Post, "/aanmelden")
        {
            Content = new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Item1, v.Item2))),
        };
        verzoek.Headers.Add("X-Forwarded-For", adres);
        return await bezoeker.Vraag(verzoek);
    }
}
