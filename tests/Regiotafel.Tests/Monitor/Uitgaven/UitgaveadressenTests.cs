using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Monitor.Uitgaven;

public sealed class UitgaveadressenTests
{
    [Theory, OpElkeMotor]
    public async Task Een_uitgave_staat_op_haar_vaste_adres_met_tabellen_en_bestand(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (stand, _) = await RegiopaginaTests.Geef(wereld, voorbeeld: false);
        var iemand = wereld.Bezoeker();
        Assert.Equal(2, (await iemand.Open("/monitor/uitgaven")).Document.QuerySelectorAll("tbody tr th a").Length);
        var blad = await iemand.Open($"/monitor/uitgaven/{stand}");
        Assert.NotNull(blad.Document.QuerySelector($"a[href='/monitor/uitgaven/{stand}/klantenratio']"));
        var tabel = await iemand.Open($"/monitor/uitgaven/{stand}/klantenratio?regio=5503");
        Assert.Contains("lager", tabel.Inhoud, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await iemand.Open($"/monitor/uitgaven/{stand}/klantenratio?regio=5501")).Status
        );
        var csv = (await iemand.Open($"/monitor/uitgaven/{stand}/klantenratio/cijfers.csv")).Tekst;
        Assert.StartsWith("indicator;versie;periode;regio;uitsplitsing;tekst;waarde;", csv, StringComparison.Ordinal);
        Assert.Contains("klantenratio;2.0;2024-01-01;5521;;40", csv, StringComparison.Ordinal);
        // Its definition is open to the same readers.
        Assert.Equal(HttpStatusCode.OK, (await iemand.Open("/cijfers/leeswijzer/klantenratio/2.0")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task De_leesadressen_geven_kop_cijfers_en_meting_onder_een_merk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (stand, _) = await RegiopaginaTests.Geef(wereld, voorbeeld: true);
        var iemand = wereld.Bezoeker();
        var lijst = Json(await iemand.Open("/api/v1/uitgaven"));
        Assert.Equal(2, lijst.GetArrayLength());
        Assert.All(lijst.EnumerateArray(), u => Assert.Equal("verzonnen", u.GetProperty("herkomst").GetString()));
        var antwoord = await iemand.Open($"/api/v1/uitgaven/{stand}");
        var eerste = Json(antwoord).GetProperty("cijfers")[0];
        Assert.Equal("klantenratio", eerste.GetProperty("indicator").GetString());
        var meting = eerste.GetProperty("metingId").GetString()!;
        var vrij = Json(await iemand.Open($"/api/v1/metingen/{meting}"));
        Assert.Equal(stand.ToString(), vrij.GetProperty("uitgaven")[0].GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open($"/api/v1/metingen/{new string('0', 64)}")).Status);
        var opnieuw = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/uitgaven/{stand}");
        opnieuw.Headers.TryAddWithoutValidation("If-None-Match", antwoord.Koppen["ETag"]);
        Assert.Equal(HttpStatusCode.NotModified, (await iemand.Vraag(opnieuw)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Wijzigingen_staan_tegenover_de_vorige_van_dezelfde_regio_en_editie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (eerste, _) = await RegiopaginaTests.Geef(wereld, voorbeeld: false);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        var (tweede, _) = await RegiopaginaTests.Geef(wereld, voorbeeld: false, eigen: 300);
        var iemand = wereld.Bezoeker();
        Assert.Equal(
            JsonValueKind.Null,
            Json(await iemand.Open($"/api/v1/uitgaven/{eerste}/wijzigingen")).GetProperty("vorige").ValueKind
        );
        var antwoord = Json(await iemand.Open($"/api/v1/uitgaven/{tweede}/wijzigingen"));
        Assert.Equal(eerste.ToString(), antwoord.GetProperty("vorige").GetString());
        // 300 in place of 200 of 50,000: 60 in place of 40; and all regions together. The two others did not change.
        var gewijzigd = antwoord
            .GetProperty("wijzigingen")
            .EnumerateArray()
            .Where(w => w.GetProperty("regio").GetString() == "5521")
            .ToList();
        Assert.StartsWith("40", Assert.Single(gewijzigd).GetProperty("was").GetString()!, StringComparison.Ordinal);
        Assert.StartsWith("60", gewijzigd[0].GetProperty("werd").GetString()!, StringComparison.Ordinal);
        Assert.DoesNotContain("\"5503\"", antwoord.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(
            "Er is een nieuwere uitgave",
            (await iemand.Open($"/monitor/uitgaven/{eerste}")).Inhoud,
            StringComparison.Ordinal
        );
    }

    private static JsonElement Json(Pagina antwoord) => JsonDocument.Parse(antwoord.Tekst).RootElement;
}
