using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Api;

public sealed class LeesapiTests
{
    [Theory, OpElkeMotor]
    public async Task Zonder_account_komt_een_probleem_in_het_Nederlands(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = await wereld.Bezoeker().Open("/api/v1/aanbod");
        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.Status);
        Assert.StartsWith("application/problem+json", antwoord.Koppen["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("U bent niet aangemeld.", Json(antwoord).GetProperty("title").GetString());
    }

    [Theory, OpElkeMotor]
    public async Task Aanbod_komt_met_totalen_van_de_hele_vraag(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = Json(await (await wereld.Als(Personen.ZbLinde)).Open("/api/v1/aanbod?aantal=2"));
        // The fixed region: 12 + 10 + 5 + 6 places, 2 + 0 + 1 + 1 free, on 3 locations. Veen is in another region.
        var totalen = antwoord.GetProperty("totalen");
        Assert.Equal(33, totalen.GetProperty("totaal").GetInt32());
        Assert.Equal(4, totalen.GetProperty("vrij").GetInt32());
        Assert.Equal(3, totalen.GetProperty("locaties").GetInt32());
        Assert.Equal(4, antwoord.GetProperty("totaal").GetInt32());
        Assert.Equal(2, antwoord.GetProperty("rijen").GetArrayLength());
    }

    [Theory, OpElkeMotor]
    public async Task Bladen_wijzen_met_Link_naar_elkaar(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var link = (await zb.Open("/api/v1/locaties?aantal=2&q=rotterdam&blad=1")).Koppen["Link"];
        Assert.DoesNotContain("rel=\"next\"", link, StringComparison.Ordinal);
        link = (await zb.Open("/api/v1/eenheden?aantal=3")).Koppen["Link"];
        Assert.Contains("</api/v1/eenheden?aantal=3&blad=2>; rel=\"next\"", link, StringComparison.Ordinal);
        var tweede = await zb.Open("/api/v1/eenheden?aantal=3&blad=2");
        Assert.Single(Json(tweede).GetProperty("rijen").EnumerateArray());
        Assert.Contains("rel=\"prev\"", tweede.Koppen["Link"], StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_wijziging_komt_304_en_na_een_wijziging_de_nieuwe_stand(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var merk = (await zb.Open("/api/v1/aanbod")).Koppen["ETag"];
        Assert.Equal(HttpStatusCode.NotModified, (await Vraag(zb, "/api/v1/aanbod", merk)).Status);
        var pagina = await zb.Open("/portfolio");
        await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "5"));
        var na = await Vraag(zb, "/api/v1/aanbod", merk);
        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.Equal(7, Json(na).GetProperty("totalen").GetProperty("vrij").GetInt32());
    }

    [Theory, OpElkeMotor]
    public async Task Een_nieuwe_dag_is_een_nieuwe_stand(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var merk = (await (await wereld.Als(Personen.ZbLinde)).Open("/api/v1/aanbod")).Koppen["ETag"];
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        var later = await Vraag(await wereld.Als(Personen.ZbLinde), "/api/v1/aanbod", merk);
        Assert.Equal(HttpStatusCode.OK, later.Status);
    }

    [Theory, OpElkeMotor]
    public async Task Contact_alleen_voor_wie_het_mag_lezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await (await wereld.Als(Personen.ZbLinde)).Open("/api/v1/locaties");
        Assert.Equal(JsonValueKind.Object, Eerste(zb).GetProperty("contact").ValueKind);
        var ra = await (await wereld.Als(Personen.Ra)).Open("/api/v1/locaties");
        Assert.Equal(JsonValueKind.Null, Eerste(ra).GetProperty("contact").ValueKind);
    }

    [Theory, OpElkeMotor]
    public async Task Een_gemeente_ziet_van_de_Wlz_alleen_ja_nee_of_onbekend(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = Json(await (await wereld.Als(Personen.Gm)).Open("/api/v1/aanbod"));
        var rijen = antwoord.GetProperty("rijen").EnumerateArray().ToList();
        Assert.All(rijen, r => Assert.Equal(JsonValueKind.Null, r.GetProperty("vrij").ValueKind));
        // Free, full and never confirmed, free but fading, free but not confirmed in time.
        Assert.Equal(
            ["ja", "ja", "onbekend", "onbekend"],
            rijen.Select(r => r.GetProperty("plekVrij").GetString()).Order(StringComparer.Ordinal)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_analist_ziet_alleen_totalen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = Json(await (await wereld.Als(Personen.Ra)).Open("/api/v1/aanbod"));
        Assert.Empty(antwoord.GetProperty("rijen").EnumerateArray());
        Assert.Equal(4, antwoord.GetProperty("totalen").GetProperty("vrij").GetInt32());
    }

    [Theory, OpElkeMotor]
    public async Task Een_rol_zonder_recht_krijgt_403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = await (await wereld.Als(Personen.Ab)).Open("/api/v1/aanbod");
        Assert.Equal(HttpStatusCode.Forbidden, antwoord.Status);
        Assert.Equal("Uw rol heeft hier geen recht op.", Json(antwoord).GetProperty("title").GetString());
    }

    [Theory, OpElkeMotor]
    public async Task Een_waarde_buiten_de_grens_krijgt_422_met_wat_wel_kan(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = await (await wereld.Als(Personen.ZbLinde)).Open("/api/v1/aanbod?aantal=501&betaald=alles");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        var fouten = Json(antwoord).GetProperty("errors");
        Assert.Equal("Geef een aantal van 1 tot en met 500.", fouten.GetProperty("aantal")[0].GetString());
        Assert.Equal("Kies uit: wlzw, wlzb, wlzoverig, wmo.", fouten.GetProperty("betaald")[0].GetString());
    }

    [Theory, OpElkeMotor]
    public async Task Wat_geen_getal_is_krijgt_400_en_een_onbekend_adres_404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var slecht = await zb.Open("/api/v1/aanbod?blad=een");
        Assert.Equal(HttpStatusCode.BadRequest, slecht.Status);
        Assert.StartsWith("application/problem+json", slecht.Koppen["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("Dit adres is er niet.", Json(await zb.Open("/api/v1/x")).GetProperty("title").GetString());
    }

    [Theory, OpElkeMotor]
    public async Task Filters_zijn_die_van_het_register(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(3, await Totaal(zb, "/api/v1/aanbod?vrij=true"));
        Assert.Equal(3, await Totaal(zb, "/api/v1/aanbod?mijn=true"));
        Assert.Equal(2, await Totaal(zb, "/api/v1/eenheden?profiel=884"));
        Assert.Equal(2, await Totaal(zb, "/api/v1/aanbieders"));
        Assert.Equal(2, await Totaal(zb, "/api/v1/locaties?q=rotterdam"));
    }

    [Theory, OpElkeMotor]
    public async Task De_beschrijving_noemt_elk_adres_en_is_er_zonder_account(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var paden = Json(await wereld.Bezoeker().Open("/api/v1/openapi.json")).GetProperty("paths");
        Assert.Equal(
            [
                "/api/v1/aanbieders",
                "/api/v1/aanbod",
                "/api/v1/eenheden",
                "/api/v1/indicatoren",
                "/api/v1/indicatoren/{code}/versies",
                "/api/v1/landelijk",
                "/api/v1/locaties",
                "/api/v1/metingen/{id}",
                "/api/v1/uitgaven",
                "/api/v1/uitgaven/{id}",
                "/api/v1/uitgaven/{id}/wijzigingen",
            ],
            paden.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)
        );
    }

    private static async Task<int> Totaal(Bezoeker zb, string adres) =>
        Json(await zb.Open(adres)).GetProperty("totaal").GetInt32();

    private static Task<Pagina> Vraag(Bezoeker zb, string adres, string merk)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        verzoek.Headers.TryAddWithoutValidation("If-None-Match", merk);
        return zb.Vraag(verzoek);
    }

    private static JsonElement Eerste(Pagina antwoord) => Json(antwoord).GetProperty("rijen")[0];

    private static JsonElement Json(Pagina antwoord) => JsonDocument.Parse(antwoord.Tekst).RootElement;
}
