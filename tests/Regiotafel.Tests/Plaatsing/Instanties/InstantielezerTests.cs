using System.Text;
using System.Text.Json.Nodes;
using Regiotafel.Plaatsing.Instanties;

namespace Regiotafel.Tests.Plaatsing.Instanties;

public sealed class InstantielezerTests
{
    public static TheoryData<string, string, string> Fouten =>
        new()
        {
            { "schema", "\"iets/1\"", "schema: moet regiotafel.plaatsing.instantie/1 zijn" },
            { "datum", "\"2-11-2026\"", "datum: moet een datum zijn: jjjj-mm-dd" },
            { "parameters.maxRuil", "4", "parameters.maxRuil: moet 0, 2 of 3 zijn" },
            { "parameters.normWeken.8", "1", "parameters.normWeken.8: onbekend veld" },
            { "groepen", "[]", "groepen: is leeg: er is minstens één groep nodig" },
            {
                "groepen.0.code",
                "\"G_A\"",
                "groepen[0].code: moet bestaan uit 1 tot en met 40 letters, cijfers of streepjes"
            },
            { "groepen.1.code", "\"G-A\"", "groepen[1].code: G-A staat er twee keer" },
            { "groepen.0.vrij", "1.5", "groepen[0].vrij: moet een geheel getal zijn" },
            { "groepen.0.profielen", "[\"880\",\"880\"]", "groepen[0].profielen: 880 staat er twee keer" },
            { "groepen.0.profielen", "null", "groepen[0].profielen: ontbreekt" },
            {
                "groepen.0.zekerheid",
                "\"misschien\"",
                "groepen[0].zekerheid: moet een van deze zijn: indicatief, aangeboden, toegezegd"
            },
            {
                "groepen.0.voorzieningen",
                "{\"rolstoel\":\"ja!\"}",
                "groepen[0].voorzieningen.rolstoel: moet een van deze zijn: ja, nee"
            },
            { "groepen.0.y", "null", "groepen[0].y: ontbreekt: x en y horen bij elkaar" },
            { "zoekvragen.0.status", "null", "zoekvragen[0].status: ontbreekt" },
            { "zoekvragen.0.status", "\"4\"", "zoekvragen[0].status: moet een van deze zijn: 6, 7, 2" },
            { "zoekvragen.0.wachtSinds", "null", "zoekvragen[0].wachtSinds: ontbreekt" },
            { "zoekvragen.0.huidigeGroep", "\"G-A\"", "zoekvragen[0].huidigeGroep: hoort alleen bij soort doorstroom" },
            { "zoekvragen.0.soort", "\"doorstroom\"", "zoekvragen[0].huidigeGroep: ontbreekt" },
            {
                "zoekvragen.0.leeftijdTot",
                "null",
                "zoekvragen[0].leeftijdTot: ontbreekt: leeftijdVan en leeftijdTot horen bij elkaar"
            },
            {
                "zoekvragen.0.afwijzingen",
                "[{\"code\":\"G-A\",\"tot\":\"morgen\"}]",
                "zoekvragen[0].afwijzingen[0].tot: moet een datum zijn: jjjj-mm-dd"
            },
            { "zoekvragen.0.netwerk", "{\"x\":1}", "zoekvragen[0].netwerk.y: ontbreekt" },
            { "zoekvragen.0.naam", "\"iets\"", "zoekvragen[0].naam: onbekend veld" },
        };

    [Theory, MemberData(nameof(Fouten))]
    public void Een_fout_krijgt_een_regel_met_de_plaats(string pad, string waarde, string regel)
    {
        var json = JsonNode.Parse(Vraag())!;
        Zet(json, pad.Split('.'), JsonNode.Parse(waarde));

        var (instantie, fouten) = Instantielezer.Lees(Encoding.UTF8.GetBytes(json.ToJsonString()));

        Assert.Null(instantie);
        Assert.Contains(regel, fouten);
    }

    [Fact]
    public void Een_half_bestand_en_een_veld_dat_er_twee_keer_staat_worden_geweigerd()
    {
        var vraag = Vraag();

        Assert.Equal(["bestand: geen geldige JSON, regel 9"], Fout(string.Join('\n', vraag.Split('\n')[..8]) + "\n"));
        Assert.Equal(["naam: staat er twee keer"], Fout(vraag.Replace("\"naam\"", "\"naam\": \"a\", \"naam\"")));
        Assert.Equal(["bestand: moet een object zijn"], Fout("[]"));
    }

    [Fact]
    public void Wat_de_schrijver_schrijft_leest_de_lezer_terug()
    {
        for (var zaad = 0; zaad < 50; zaad++)
        {
            var bytes = Instantieschrijver.Schrijf(Proefinstantie.Maak(zaad));

            var (instantie, fouten) = Instantielezer.Lees(bytes);

            Assert.Empty(fouten);
            Assert.Equal(bytes, Instantieschrijver.Schrijf(instantie!));
        }
    }

    private static IReadOnlyList<string> Fout(string json) => Instantielezer.Lees(Encoding.UTF8.GetBytes(json)).Fouten;

    private static string Vraag() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Plaatsing", "voorbeelden", "1-direct.json"));

    private static void Zet(JsonNode json, string[] pad, JsonNode? waarde)
    {
        foreach (var deel in pad[..^1])
        {
            json = json is JsonArray lijst
                ? lijst[int.Parse(deel, System.Globalization.CultureInfo.InvariantCulture)]!
                : json[deel]!;
        }
        json[pad[^1]] = waarde;
    }
}
