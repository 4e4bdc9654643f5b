using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Monitor.Gegevens;

public sealed class IndicatorTests
{
    [Theory, OpElkeMotor]
    public async Task Elk_cijfer_is_met_zijn_definities_te_lezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        var lijst = await iemand.Open("/api/v1/indicatoren");
        var klantenratio = Json(lijst)
            .EnumerateArray()
            .Single(i => i.GetProperty("code").GetString() == "klantenratio");
        Assert.Equal("2.0", klantenratio.GetProperty("versie").GetString());
        var versies = Json(await iemand.Open(klantenratio.GetProperty("versies").GetString()!));
        Assert.Equal(["2.0", "1.0"], versies.EnumerateArray().Select(v => v.GetProperty("versie").GetString()));
        // 1.0 counts who had a claim in a month, 2.0 who has an indication on a day: never compared.
        Assert.Equal(["stand", "stroom"], versies.EnumerateArray().Select(v => v.GetProperty("soort").GetString()));
        Assert.All(
            versies.EnumerateArray(),
            v =>
            {
                Assert.Equal("ratio", v.GetProperty("maat").GetString());
                Assert.Equal(64, v.GetProperty("hash").GetString()!.Length);
                Assert.Contains("Bron", v.GetProperty("toelichting").GetString()!, StringComparison.Ordinal);
            }
        );
        var opnieuw = new HttpRequestMessage(HttpMethod.Get, "/api/v1/indicatoren");
        opnieuw.Headers.TryAddWithoutValidation("If-None-Match", lijst.Koppen["ETag"]);
        Assert.Equal(HttpStatusCode.NotModified, (await iemand.Vraag(opnieuw)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open("/api/v1/indicatoren/x/versies")).Status);
    }

    // What DCAT-AP-NL 3.0 asks for, written out by hand from its list of obligations.
    private static readonly Dictionary<string, string[]> Verplicht = new()
    {
        ["dcat:Catalog"] = ["dct:title", "dct:description", "dct:publisher", "dcat:contactPoint"],
        ["dcat:DatasetSeries"] = ["dct:title", "dct:description"],
        ["dcat:Dataset"] =
        [
            "dct:title",
            "dct:description",
            "dct:identifier",
            "dct:publisher",
            "dct:creator",
            "dcat:contactPoint",
            "dcat:theme",
            "dct:accessRights",
        ],
        ["dcat:Distribution"] = ["dcat:accessURL", "dct:license", "dcat:mediaType", "dct:format"],
    };

    [Theory, OpElkeMotor]
    public async Task De_catalogus_heeft_wat_het_nederlandse_profiel_verplicht(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var antwoord = await wereld.Bezoeker().Open("/monitor/catalogus.jsonld");
        var catalogus = Json(antwoord);

        Assert.StartsWith("application/ld+json", antwoord.Koppen["Content-Type"], StringComparison.Ordinal);
        Heeft(catalogus);
        var delen = catalogus.GetProperty("dcat:dataset").EnumerateArray().ToList();
        Assert.All(delen, Heeft);
        var sets = delen.Where(d => d.GetProperty("@type").GetString() == "dcat:Dataset").ToList();
        Assert.Equal(
            ["aanspraken-aandeel@1.0", "aanspraken-groei@1.0", "aanspraken-netto-per-maand@1.0", "aanspraken@1.0"],
            sets.Select(s => s.GetProperty("dct:identifier").GetString()).Order(StringComparer.Ordinal)
        );
        Assert.All(
            sets,
            set =>
            {
                var reeks = set.GetProperty("dcat:inSeries").GetProperty("@id").GetString();
                Assert.Contains(
                    delen,
                    d =>
                        d.GetProperty("@id").GetString() == reeks
                        && d.GetProperty("@type").GetString() == "dcat:DatasetSeries"
                );
                Assert.Equal(
                    ["text/csv", "application/json"],
                    set.GetProperty("dcat:distribution")
                        .EnumerateArray()
                        .Select(v =>
                            v.GetProperty("dcat:mediaType").GetProperty("@id").GetString()!.Split("media-types/")[1]
                        )
                );
                Assert.All(set.GetProperty("dcat:distribution").EnumerateArray(), Heeft);
            }
        );
        var stand = sets.Single(s => s.GetProperty("dct:identifier").GetString() == "aanspraken@1.0")
            .GetProperty("dct:temporal");
        Assert.Equal(
            ("2021-01-01", "2023-10-01"),
            (Waarde(stand.GetProperty("dcat:startDate")), Waarde(stand.GetProperty("dcat:endDate")))
        );
    }

    private static void Heeft(JsonElement ding) =>
        Assert.All(
            Verplicht[ding.GetProperty("@type").GetString()!],
            eigenschap => Assert.True(ding.TryGetProperty(eigenschap, out _), eigenschap)
        );

    private static string? Waarde(JsonElement ding) => ding.GetProperty("@value").GetString();

    private static JsonElement Json(Pagina antwoord) => JsonDocument.Parse(antwoord.Tekst).RootElement;
}
