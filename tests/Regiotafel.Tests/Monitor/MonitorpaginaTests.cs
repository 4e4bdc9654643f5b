using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Monitor;

public sealed class MonitorpaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Wie_niet_is_aangemeld_ziet_het_landelijke_beeld_en_komt_van_daar_verder(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        var landelijk = await iemand.Open("/monitor");

        Assert.Contains("29.830", landelijk.Inhoud, StringComparison.Ordinal);
        Assert.Contains("De nettogroei zakte van 1.395 naar 253 per maand", landelijk.Inhoud, StringComparison.Ordinal);
        Assert.Equal(31, landelijk.Document.QuerySelectorAll(".rt-tegels a[href^='/monitor/']").Length);
        Assert.All(
            landelijk.Document.QuerySelectorAll("figure"),
            figuur =>
            {
                Assert.NotNull(figuur.QuerySelector("table"));
                Assert.NotNull(figuur.QuerySelector(".rt-figuur__bron"));
            }
        );
        Assert.Contains("Regiobeeld Rotterdam", (await iemand.Open("/monitor/5521")).Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Dit mag u niet zeggen",
            (await iemand.Open("/monitor/uitleg")).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_regio_die_er_niet_is_geeft_404_en_een_tweede_code_gaat_naar_de_eerste(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open("/monitor/9999")).Status);
        var verwezen = await iemand.Open("/monitor/5533");
        Assert.Equal(HttpStatusCode.MovedPermanently, verwezen.Status);
        Assert.Equal("/monitor/5502", verwezen.Naar);
    }

    [Theory, OpElkeMotor]
    public async Task Wat_openbaar_is_wordt_een_keer_getekend_en_daarna_als_bytes_gegeven(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var eerste = await wereld.Bezoeker().Open("/monitor");
        var tweede = await wereld.Bezoeker().Open("/monitor");
        var klein = new HttpRequestMessage(HttpMethod.Get, "/monitor");
        klein.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        var opnieuw = new HttpRequestMessage(HttpMethod.Get, "/monitor");
        opnieuw.Headers.TryAddWithoutValidation("If-None-Match", tweede.Koppen["ETag"]);

        Assert.False(eerste.Koppen.ContainsKey("ETag"));
        Assert.Equal(eerste.Tekst, tweede.Tekst);
        Assert.Equal("public, max-age=300", tweede.Koppen["Cache-Control"]);
        Assert.Equal(tweede.Tekst, (await wereld.Bezoeker().Vraag(klein)).Tekst);
        Assert.Equal(HttpStatusCode.NotModified, (await wereld.Bezoeker().Vraag(opnieuw)).Status);
        // Who has signed in gets the own frame, and nobody else gets that one.
        var zb = await (await wereld.Als(Personen.ZbLinde)).Open("/monitor");
        Assert.Contains("Afmelden", zb.Tekst, StringComparison.Ordinal);
        Assert.Equal("no-store", zb.Koppen["Cache-Control"]);
        Assert.Equal(tweede.Tekst, (await wereld.Bezoeker().Open("/monitor")).Tekst);
    }

    [Theory, OpElkeMotor]
    public async Task De_cijfers_zijn_te_downloaden_met_beschrijving_en_merk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        var csv = (await iemand.Open("/monitor/cijfers.csv")).Tekst;
        Assert.StartsWith(
            "indicator;versie;periode;regio;uitsplitsing;teller;noemer;waarde;status\n",
            csv,
            StringComparison.Ordinal
        );
        Assert.Contains("aanspraken;1.0;2023-10-01;NL;;29830;;29830;normaal\n", csv, StringComparison.Ordinal);
        using var beschrijving = JsonDocument.Parse((await iemand.Open("/monitor/cijfers.csv-metadata.json")).Tekst);
        Assert.Equal(
            csv.Split('\n')[0].Split(';'),
            beschrijving
                .RootElement.GetProperty("tableSchema")
                .GetProperty("columns")
                .EnumerateArray()
                .Select(k => k.GetProperty("name").GetString()!)
        );
        var antwoord = await iemand.Open("/api/v1/landelijk");
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        var opnieuw = new HttpRequestMessage(HttpMethod.Get, "/api/v1/landelijk");
        opnieuw.Headers.TryAddWithoutValidation("If-None-Match", antwoord.Koppen["ETag"]);
        Assert.Equal(HttpStatusCode.NotModified, (await iemand.Vraag(opnieuw)).Status);
    }
}
