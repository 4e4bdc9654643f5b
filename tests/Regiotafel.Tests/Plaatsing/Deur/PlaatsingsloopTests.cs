using System.Text.Json.Nodes;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Tests.Plaatsing.Deur;

public sealed class PlaatsingsloopTests : IDisposable
{
    private static readonly string Voorbeelden = Path.Combine(AppContext.BaseDirectory, "Plaatsing", "voorbeelden");
    private readonly string _map = Directory.CreateTempSubdirectory("plaatsing-").FullName;
    private readonly List<string> _gemeld = [];

    public static TheoryData<string> Instanties =>
        ["1-direct", "2-keten-van-drie", "3-ruil", "4-gezamenlijk-niet-haalbaar", "5-waarom-niet"];

    public static TheoryData<string, string> Vragen =>
        new()
        {
            { "1-direct", "Z-02" },
            { "1-direct", "Z-03" },
            { "4-gezamenlijk-niet-haalbaar", "Z-31" },
            { "5-waarom-niet", "Z-41" },
        };

    [Theory, MemberData(nameof(Instanties))]
    public void Een_uitgewerkt_voorbeeld_geeft_de_verwachte_uitkomst(string naam)
    {
        var uit = Uit("uit.json");

        Assert.Equal(Plaatsingafloop.Goed, Plaatsingsloop.LosOp(Voorbeeld(naam), uit, null, 0, _gemeld.Add));

        Assert.Equal(ZonderCertificaat(Voorbeeld($"{naam}.verwacht")), ZonderCertificaat(uit));
        Assert.Empty(Controleer(naam, uit));
    }

    [Theory, MemberData(nameof(Instanties))]
    public void De_narekenaar_vindt_ook_de_uitkomst_die_met_de_hand_is_gemaakt_juist(string naam) =>
        Assert.Empty(Controleer(naam, Voorbeeld($"{naam}.verwacht")));

    [Fact]
    public void Met_hoogstens_twee_stappen_wint_de_directe_plaatsing()
    {
        var uit = Uit("uit.json");

        Plaatsingsloop.LosOp(Voorbeeld("2-keten-van-drie"), uit, 2, 0, _gemeld.Add);

        Assert.Equal(ZonderCertificaat(Voorbeeld("2-keten-van-drie.maxketen-2.verwacht")), ZonderCertificaat(uit));
        Assert.Empty(Controleer("2-keten-van-drie", uit));
    }

    [Theory, MemberData(nameof(Vragen))]
    public void Waarom_geeft_de_verwachte_bytes(string naam, string zoekvraag)
    {
        var uit = Uit("waarom.json");

        Assert.Equal(
            Plaatsingafloop.Goed,
            Plaatsingsloop.Waarom(Voorbeeld(naam), zoekvraag, uit, Plaatsingsloop.GewoonAantal, _gemeld.Add)
        );

        Assert.Equal(File.ReadAllText(Voorbeeld($"{naam}.waarom-{zoekvraag}.verwacht")), File.ReadAllText(uit));
    }

    [Theory, InlineData(null), InlineData(3)]
    public void De_volgorde_in_het_bestand_verandert_geen_byte(int? keten)
    {
        Plaatsingsloop.Voorbeeld(300, 5, Uit("vraag.json"), _gemeld.Add);
        File.WriteAllText(Uit("geschud.json"), Geschud(File.ReadAllText(Uit("vraag.json")), 11));

        Plaatsingsloop.LosOp(Uit("vraag.json"), Uit("a.json"), keten, 0, _gemeld.Add);
        Plaatsingsloop.LosOp(Uit("geschud.json"), Uit("b.json"), keten, 0, _gemeld.Add);

        Assert.NotEqual(File.ReadAllText(Uit("vraag.json")), File.ReadAllText(Uit("geschud.json")));
        Assert.Equal(File.ReadAllText(Uit("a.json")), File.ReadAllText(Uit("b.json")));
        Assert.Equal(Plaatsingafloop.Goed, Plaatsingsloop.Controleer(Uit("vraag.json"), Uit("a.json"), _gemeld.Add));
    }

    [Fact]
    public void Een_groter_voorbeeld_in_meer_regios_is_bewezen_en_nagerekend()
    {
        Plaatsingsloop.Voorbeeld(2700, 1, Uit("vraag.json"), _gemeld.Add);

        Assert.Equal(
            Plaatsingafloop.Goed,
            Plaatsingsloop.LosOp(Uit("vraag.json"), Uit("uit.json"), null, 0, _gemeld.Add)
        );
        Assert.Equal(Plaatsingafloop.Goed, Plaatsingsloop.Controleer(Uit("vraag.json"), Uit("uit.json"), _gemeld.Add));

        var uitkomst = JsonNode.Parse(File.ReadAllText(Uit("uit.json")))!;
        Assert.True((bool)uitkomst["bewezen"]!);
        Assert.Contains(uitkomst["ketens"]!.AsArray(), k => (string?)k!["soort"] == "keten");
    }

    [Fact]
    public void Een_onbekende_zoekvraag_schrijft_niets()
    {
        var afloop = Plaatsingsloop.Waarom(Voorbeeld("1-direct"), "Z-99", Uit("uit.json"), 25, _gemeld.Add);

        Assert.Equal(Plaatsingafloop.OnbekendeZoekvraag, afloop);
        Assert.Equal(["Er is geen zoekvraag met de code Z-99 in dit bestand."], _gemeld);
        Assert.Empty(Directory.GetFiles(_map));
    }

    [Fact]
    public void Een_vraag_met_fouten_schrijft_niets_en_noemt_ze_allemaal()
    {
        var vraag = JsonNode.Parse(File.ReadAllText(Voorbeeld("2-keten-van-drie")))!;
        vraag["zoekvragen"]![0]!["huidigeGroep"] = "G-X";
        vraag["groepen"]![1]!["vrij"] = -1;
        vraag["kleur"] = "rood";
        File.WriteAllText(Uit("vraag.json"), vraag.ToJsonString());

        var afloop = Plaatsingsloop.LosOp(Uit("vraag.json"), Uit("uit.json"), null, 0, _gemeld.Add);

        Assert.Equal(Plaatsingafloop.Ongeldig, afloop);
        Assert.Equal(
            [
                "kleur: onbekend veld",
                "groepen[1].vrij: moet minstens 0 zijn",
                "zoekvragen[0].huidigeGroep: onbekende groep G-X",
            ],
            _gemeld
        );
        Assert.False(File.Exists(Uit("uit.json")));
    }

    [Fact]
    public void Als_de_tijd_om_is_komt_er_een_mogelijke_uitkomst_met_een_grens()
    {
        var instantie = Plaatsing.Proefinstantie.Maak(3);
        var bogen = new Regiotafel.Plaatsing.Bogen.Bogenset(instantie);
        var halverwege = Regiotafel.Plaatsing.Oplosser.Verdeler.Los(bogen, () => true);
        var resultaat = Regiotafel.Plaatsing.Resultaten.Resultaatmaker.Maak(bogen, halverwege);

        Assert.False(halverwege.Volledig);
        Assert.Empty(Regiotafel.Plaatsing.Controle.Resultaatcontrole.Controleer(instantie, resultaat));
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private List<string> Controleer(string naam, string uit)
    {
        var fouten = new List<string>();
        Plaatsingsloop.Controleer(Voorbeeld(naam), uit, fouten.Add);
        return fouten;
    }

    private string Uit(string naam) => Path.Combine(_map, naam);

    private static string Voorbeeld(string naam) => Path.Combine(Voorbeelden, $"{naam}.json");

    private static string ZonderCertificaat(string bestand)
    {
        var json = JsonNode.Parse(File.ReadAllText(bestand))!.AsObject();
        json.Remove("certificaat");
        return json.ToJsonString();
    }

    private static string Geschud(string json, int zaad)
    {
        var (wortel, toeval) = (JsonNode.Parse(json)!, new Random(zaad));
        return Schud(wortel, toeval).ToJsonString();
    }

    private static JsonNode Schud(JsonNode deel, Random toeval) =>
        deel switch
        {
            JsonArray lijst => new JsonArray([
                .. lijst.OrderBy(_ => toeval.Next()).Select(k => k is null ? null : Schud(k, toeval)),
            ]),
            JsonObject veld => new JsonObject(
                veld.OrderBy(_ => toeval.Next())
                    .Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Schud(p.Value, toeval)))
                    .ToList()
            ),
            _ => deel.DeepClone(),
        };
}
