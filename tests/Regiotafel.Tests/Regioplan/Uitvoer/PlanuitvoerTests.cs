using System.Text.Json;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Uitvoer;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planbeeldproef;

namespace Regiotafel.Tests.Regioplan.Uitvoer;

public sealed class PlanuitvoerTests
{
    private static readonly Planbeeld Rotterdam = Plan("5521", Nieuw, [Editie(Nieuw, [Ratio(), .. Tegels()])]);

    [Fact]
    public void Werkmap_en_json_hebben_dezelfde_cijfers_als_het_plan()
    {
        var verwacht = Rotterdam.Cijfers.Select(c => (c.Code, c.Cijfer.Tekst, c.MetingId)).ToList();
        using var json = JsonDocument.Parse(Planjson.Schrijf(Rotterdam));
        Assert.Equal(
            verwacht,
            json.RootElement.GetProperty("cijfers")
                .EnumerateArray()
                .Select(c => (Veld(c, "code"), Veld(c, "tekst"), Veld(c, "meting")))
        );
        Assert.Equal(verwacht, Blad("reeksen").Select(r => (r["code"], r["tekst"], r["meting"])));
        // What a reader sees in a table of the plan stands under the same code in both files.
        var gezien = Rotterdam
            .Secties.SelectMany(s => s.Blokken)
            .OfType<Cijferblok>()
            .SelectMany(b => b.Rijen)
            .Where(r => r.Cijfer is not null)
            .ToList();
        Assert.NotEmpty(gezien);
        var rijen = Blad("indicatoren").ToDictionary(r => r["code"]);
        Assert.All(
            gezien,
            r => Assert.StartsWith(r.Eigen.Tekst, rijen[r.Cijfer!.Code]["tekst"], StringComparison.Ordinal)
        );
    }

    [Fact]
    public void De_werkmap_heeft_vijf_bladen_met_cijfers_als_getal()
    {
        var (map, reden) = WerkmapLezer.Lees(Planxlsx.Schrijf(Rotterdam), Grenzen.Upload);
        Assert.Null(reden);
        Assert.Equal(
            ["kerncijfers", "indicatoren", "reeksen", "leeswijzer", "wijzigingen"],
            map!.Bladen.Select(b => b.Naam)
        );
        var blad = map.Bladen[1];
        var kolom = blad.Rijen[0].Cellen.Single(c => c.Cel.Tekst == "waarde").Kolom;
        Assert.Equal(new Cel(CelSoort.Getal, "40"), blad.Rijen[1][kolom]);
        Assert.Equal(["1.450", "865", "500", "85", "niet geleverd"], Blad("kerncijfers").Select(r => r["tegel"]));
        Assert.Equal(["geleverd", ""], Blad("kerncijfers").TakeLast(2).Select(r => r["herkomst"]));
    }

    [Fact]
    public void Een_lange_wijziging_past_in_haar_cel()
    {
        var lang = new string('a', 40_000);
        var plan = Rotterdam with
        {
            Teksten = Rotterdam.Teksten with { Wijzigingen = [new(2, VasteTijd.Begin, "Beter.", lang, "kort")] },
        };
        var (map, _) = WerkmapLezer.Lees(Planxlsx.Schrijf(plan), Grenzen.Upload);
        var rij = map!.Bladen.Single(b => b.Naam == "wijzigingen").Rijen[1];

        Assert.Equal((32_767, '…'), (rij[4].Tekst.Length, rij[4].Tekst[^1]));
        Assert.Equal("kort", rij[5].Tekst);
    }

    [Fact]
    public void Hetzelfde_plan_geeft_dezelfde_bytes()
    {
        Assert.Equal(Planxlsx.Schrijf(Rotterdam), Planxlsx.Schrijf(Rotterdam));
        Assert.Equal(Planjson.Schrijf(Rotterdam), Planjson.Schrijf(Rotterdam));
    }

    private static List<Dictionary<string, string>> Blad(string naam)
    {
        var (map, _) = WerkmapLezer.Lees(Planxlsx.Schrijf(Rotterdam), Grenzen.Upload);
        var rijen = map!.Bladen.Single(b => b.Naam == naam).Rijen;
        return [.. rijen.Skip(1).Select(r => rijen[0].Cellen.ToDictionary(k => k.Cel.Tekst, k => r[k.Kolom].Tekst))];
    }

    private static string Veld(JsonElement cijfer, string naam) => cijfer.GetProperty(naam).GetString()!;
}
