using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Monitor;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Regioplan;

public sealed class PlanpaginaTests
{
    private const string Plan = "/regioplan/rotterdam/2024-2025";
    private const string Merk = "Verzonnen cijfers: voorbeeldland";

    [Theory, OpElkeMotor]
    public async Task Zonder_cijfers_zegt_elk_adres_wat_er_niet_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();
        var lijst = await iemand.Open("/regioplan");
        Assert.Equal(31, lijst.Document.QuerySelectorAll(".rt-tegels > li").Length);
        Assert.Equal("nog niets", lijst.Document.QuerySelector(".rt-t-5502 span")!.TextContent);
        Assert.Equal("overgenomen", lijst.Document.QuerySelector(".rt-t-5521 span")!.TextContent);
        var regio = await iemand.Open("/regioplan/friesland");
        Assert.Contains("Er is nog geen regioplan", regio.Inhoud, StringComparison.Ordinal);
        foreach (
            var (adres, woord) in (IEnumerable<(string, string)>)
                [
                    (Plan, "deze editie is er niet"),
                    ("/regioplan/rotterdam/gisteren", "deze editie is er niet"),
                    ($"{Plan}/cijfer/R4K7-9QXM", "Dit cijfer is er niet"),
                    ("/regioplan/rotterdam/vergelijk?van=2023-2024&naar=2024-2025", "Deze vergelijking kan niet"),
                    ("/regioplan/rotterdam/vergelijk?met=nergens", "Kies een andere regio uit de lijst"),
                ]
        )
        {
            var pagina = await iemand.Open(adres);
            Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
            Assert.Contains(woord, pagina.Inhoud, StringComparison.Ordinal);
        }
        foreach (var adres in (string[])["/regioplan/nergens", $"{Plan}/plan.xlsx", $"{Plan}/plan.json"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open(adres)).Status);
        }
        // Kept as bytes, and yet nobody shows a plan that was withdrawn: every copy is asked for by its mark.
        var bewaard = await iemand.Open("/regioplan");
        Assert.Equal("no-cache", bewaard.Koppen["Cache-Control"]);
        var opnieuw = new HttpRequestMessage(HttpMethod.Get, "/regioplan");
        opnieuw.Headers.TryAddWithoutValidation("If-None-Match", bewaard.Koppen["ETag"]);
        Assert.Equal(HttpStatusCode.NotModified, (await wereld.Bezoeker().Vraag(opnieuw)).Status);
        // A code of a region leads to its name, for good.
        var code = await iemand.Open("/regioplan/5521");
        Assert.Equal(HttpStatusCode.MovedPermanently, code.Status);
        Assert.Equal("/regioplan/rotterdam", code.Koppen["Location"]);
    }

    [Theory, OpElkeMotor]
    public async Task Een_berekende_uitgave_heeft_op_web_in_werkmap_en_json_dezelfde_cijfers(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await RegiopaginaTests.Geef(wereld, voorbeeld: true);
        var iemand = wereld.Bezoeker();
        var plan = await iemand.Open(Plan);
        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains(Merk, plan.Inhoud, StringComparison.Ordinal);
        Assert.Contains("door niemand geschreven of vastgesteld", plan.Inhoud, StringComparison.Ordinal);
        // Once above each text that a rule made, and above nothing else.
        var gemaakt = plan.Document.QuerySelectorAll(".rt-plandeel__blokken > .rt-tekst");
        Assert.NotEmpty(gemaakt);
        Assert.All(
            gemaakt,
            t =>
                Assert.Equal(
                    "Door een regel gemaakt, door niemand aanvaard:",
                    t.PreviousElementSibling!.TextContent.Trim()
                )
        );
        Assert.Contains("met 40 duidelijk hoger dan in alle regio", plan.Inhoud, StringComparison.Ordinal);
        // Every figure has a table and a source line, and every entry of the contents leads somewhere.
        Assert.All(
            plan.Document.QuerySelectorAll("figure"),
            f => Assert.NotNull(f.QuerySelector("table") is { } ? f.QuerySelector(".rt-figuur__bron") : null)
        );
        Assert.All(
            plan.Document.QuerySelectorAll(".rt-inhoud a"),
            a => Assert.NotNull(plan.Document.GetElementById(a.GetAttribute("href")![1..]))
        );
        var koppeling = plan.Document.QuerySelector("#cijfer-klantenratio tbody a")!;
        var code = koppeling.TextContent;

        var json = await iemand.Open($"{Plan}/plan.json");
        using var gelezen = JsonDocument.Parse(json.Tekst);
        Assert.Equal(Merk, gelezen.RootElement.GetProperty("merk").GetString());
        var cijfer = gelezen
            .RootElement.GetProperty("cijfers")
            .EnumerateArray()
            .Single(c => c.GetProperty("code").GetString() == code);
        Assert.Equal("40", cijfer.GetProperty("waarde").GetRawText());
        Assert.Equal(koppeling.GetAttribute("href"), cijfer.GetProperty("adres").GetString());
        Assert.StartsWith("\"", json.Koppen["ETag"], StringComparison.Ordinal);
        var xlsx = await iemand.Open($"{Plan}/plan.xlsx");
        Assert.Contains(
            "verzonnen-regioplan-rotterdam-2024-2025.xlsx",
            xlsx.Koppen["Content-Disposition"],
            StringComparison.Ordinal
        );

        var blad = await iemand.Open(koppeling.GetAttribute("href")!);
        Assert.Contains($"Cijfer {code}: 40", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains(Merk, blad.Inhoud, StringComparison.Ordinal);
        await LeidtVerder(iemand, blad);
        Assert.NotNull(plan.Document.QuerySelector("section#leeswijzer"));
        Assert.Equal(
            HttpStatusCode.MovedPermanently,
            (await iemand.Open($"{Plan}/cijfer/{code.ToLowerInvariant()}")).Status
        );
    }

    // The table of a figure as a file with its description, and the leeswijzer by its own address.
    private static async Task LeidtVerder(Bezoeker iemand, Pagina blad)
    {
        var bestanden = blad.Document.QuerySelectorAll("dd a[href*=csv]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(2, bestanden.Count);
        Assert.StartsWith("indicator;", (await iemand.Open(bestanden[0])).Tekst, StringComparison.Ordinal);
        Assert.Contains("http://www.w3.org/ns/csvw", (await iemand.Open(bestanden[1])).Tekst, StringComparison.Ordinal);
        Assert.Equal($"{Plan}#leeswijzer", (await iemand.Open($"{Plan}/leeswijzer")).Naar);
    }

    // An address holds only letters of ASCII and no line end, whatever was typed.
    [Theory]
    [InlineData("/regioplan/5521/%C3%A9")]
    [InlineData("/regioplan/5521/a%0d%0ab/overgenomen")]
    [InlineData("/regioplan/rotterdam/%C3%A9/cijfer/r4k7-9qxm")]
    [InlineData("/regioplan/rotterdam/%C3%A9%0d%0a/leeswijzer")]
    public async Task Een_vreemde_editie_in_een_adres_komt_veilig_terug(string adres)
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var naar = (await wereld.Bezoeker().Open(adres)).Koppen["Location"];
        Assert.All(naar, teken => Assert.InRange(teken, ' ', '~'));
    }

    [Fact]
    public async Task Een_drukker_die_niets_geeft_is_geen_fout_van_de_lezer()
    {
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_CHROMIUM"] = "/bin/true"
        );
        await RegiopaginaTests.Geef(wereld, voorbeeld: true);
        var antwoord = await wereld.Bezoeker().Open($"{Plan}/plan.pdf");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.Status);
        Assert.Equal("60", antwoord.Koppen["Retry-After"]);
    }

    [Theory, OpElkeMotor]
    public async Task Een_gedrukte_code_blijft_gelden_na_een_nieuwere_uitgave(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await RegiopaginaTests.Geef(wereld, voorbeeld: true);
        var iemand = wereld.Bezoeker();
        var oud = (await iemand.Open(Plan))
            .Document.QuerySelector("#cijfer-klantenratio tbody a")!
            .GetAttribute("href")!;
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        await RegiopaginaTests.Geef(wereld, voorbeeld: true, eigen: 300);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        var nieuw = (await iemand.Open(Plan))
            .Document.QuerySelector("#cijfer-klantenratio tbody a")!
            .GetAttribute("href")!;
        Assert.NotEqual(oud, nieuw);
        var blad = await iemand.Open(oud);
        Assert.Contains(": 40", blad.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Er is een nieuwere uitgave", blad.Inhoud, StringComparison.Ordinal);

        var naast = await iemand.Open("/regioplan/rotterdam/vergelijk?met=drenthe&editie=2024-2025");
        Assert.Equal(HttpStatusCode.OK, naast.Status);
        var rij = naast.Document.QuerySelectorAll("#klantenratio tr")[1].TextContent;
        Assert.Contains("60", rij, StringComparison.Ordinal);
        Assert.Contains(Merk, naast.Inhoud, StringComparison.Ordinal);
    }
}
