using System.Net;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Zoeken;

public sealed class ZoekenTests
{
    [Theory, OpElkeMotor]
    public async Task Get_ZonderAanmelden_GaatNaarAanmelden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        var antwoord = await wereld.Bezoeker().Open("/portfolio/zoeken");

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_ZonderFilter_VerdeeltElkePlekOverPastBijnaEnNiet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio/zoeken");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        // Begane grond and Tuinhuis fit; Hoofdlocatie was confirmed 30 days ago; Eerste verdieping is full.
        Assert.Contains("2 plekken passen, 1 past bijna, 1 past niet.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(["Begane grond", "Tuinhuis"], Eenheden(pagina, "past"));
        Assert.Equal(["Hoofdlocatie"], Eenheden(pagina, "bijna"));
        Assert.Contains(
            "Niet meer bevestigd sinds 03-10-2026. De aanbieder weet dit.",
            pagina.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("Geen plek vrij 1 1 aanbieder", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Veenhof", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_MetFilters_ZegtWaaromIetsPastEnWieBeslist(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio/zoeken?fin=WlzW&pro=884&lft=27-44");

        Assert.Equal(["Begane grond", "Tuinhuis"], Eenheden(pagina, "past"));
        Assert.Contains("Past op: financiering, zorgprofiel, leeftijd.", pagina.Inhoud, StringComparison.Ordinal);
        var profiel = pagina.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Zorgprofiel"));
        Assert.Equal(["1", "1", "zorgkantoor"], profiel.QuerySelectorAll("td").Select(c => c.TextContent));
        var chips = pagina.Document.QuerySelectorAll(".rt-gekozenfilters a");
        Assert.Equal(3, chips.Length);
        Assert.Equal("/portfolio/zoeken?fin=WlzW&lft=27-44", chips[1].GetAttribute("href"));
    }

    [Theory, OpElkeMotor]
    public async Task Get_OnbekendeFinanciering_IsBijnaEnGeenNee(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio/zoeken?fin=Wmo");

        Assert.Contains("0 plekken passen, 3 passen bijna, 1 past niet.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Bij deze plek staat nog geen financiering. De aanbieder weet dit.",
            pagina.Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_Facetten_TonenHoeveelPlekkenDanPassen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio/zoeken?pro=880");

        // With 884 in the place of 880: Begane grond and Tuinhuis; with 880: Begane grond only.
        Assert.Equal(("1", "2"), (Aantal(pagina, "pro", "880"), Aantal(pagina, "pro", "884")));
        Assert.Equal("0", Aantal(pagina, "vrz", "rolstoel"));
    }

    [Theory, OpElkeMotor]
    public async Task Get_Afstand_ZetDichtbijEerstEnRekentExact(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var ver = await zb.Open("/portfolio/zoeken?x=99100&y=438100");
        // Tuinhuis lies at the point itself; Begane grond √(66² + 7²) = 66.4 units of 100 m away: 6,6 km.
        Assert.Equal(["Tuinhuis", "Begane grond"], Eenheden(ver, "past"));
        Assert.Contains("Rotterdam, 6,6 km.", ver.Inhoud, StringComparison.Ordinal);

        var dichtbij = await zb.Open("/portfolio/zoeken?x=99100&y=438100&km=6");
        Assert.Equal(["Tuinhuis"], Eenheden(dichtbij, "past"));
        Assert.Contains(
            "Verder dan 6 kilometer van het netwerk van de cliënt.",
            dichtbij.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "De afstand is niet te berekenen. De aanbieder weet dit.",
            dichtbij.Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_OnleesbareInvoer_Geeft422MetMeldingBijHetVeld(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio/zoeken?pro=884&km=ver&x=12");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("ver", pagina.Document.QuerySelector("#km[aria-invalid=true]")!.GetAttribute("value"));
        Assert.Contains("Vul een heel aantal kilometers in", pagina.Document.QuerySelector("#km-fout")!.TextContent);
        Assert.Contains("Vul x en y allebei in", pagina.Document.QuerySelector("#x-fout")!.TextContent);
        Assert.Equal(["Begane grond", "Tuinhuis"], Eenheden(pagina, "past"));
    }

    [Theory, OpElkeMotor]
    public async Task Get_NaVasthouden_NoemtWieDeLaatstePlekHeeftEnTotWanneer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var past = await zb.Open("/portfolio/zoeken?pro=884");
        var vasthouden = past
            .Document.QuerySelectorAll("a")
            .Last(a => a.TextContent.StartsWith("Houd vast", StringComparison.Ordinal))
            .GetAttribute("href")!;
        await zb.Verstuur((await zb.Open(vasthouden)).Formulier("Tot"), null);

        var na = await zb.Open("/portfolio/zoeken?pro=884");
        Assert.Equal(["Begane grond"], Eenheden(na, "past"));
        Assert.Contains(
            "De laatste plek is vastgehouden door Proefstichting Brughuis, tot en met 9-11-2026. Daarna weer vrij.",
            na.Inhoud,
            StringComparison.Ordinal
        );

        wereld.Tijd.Zet(new DateTime(2026, 11, 9, 23, 0, 0, DateTimeKind.Utc));
        var later = await (await wereld.Als(Personen.ZbLinde)).Open("/portfolio/zoeken?pro=884");
        Assert.DoesNotContain("vastgehouden door", later.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_NaEenBevestiging_PastDePlekMeteen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        Assert.Equal(["Hoofdlocatie"], Eenheden(await zb.Open("/portfolio/zoeken"), "bijna"));

        await zb.Verstuur((await zb.Open("/portfolio")).Formulier("handler=Vrij"), null, ("vrij", "1"));

        Assert.Contains("Hoofdlocatie", Eenheden(await zb.Open("/portfolio/zoeken"), "past"));
    }

    [Theory, OpElkeMotor]
    public async Task Het_formulier_stuurt_zonder_script_de_hele_zoekvraag_mee(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio/zoeken?fin=WlzW&vrz=rolstoel&vrz=nachtzorg&ken=agressie&dat=2026-12-01");

        var velden = Bezoeker.Velden(pagina.Formulier("Pas toe")).Where(v => v.Waarde.Length > 0);
        Assert.Equal(
            [("fin", "WlzW"), ("vrz", "rolstoel"), ("vrz", "nachtzorg"), ("ken", "agressie"), ("dat", "2026-12-01")],
            velden
        );
    }

    private static IEnumerable<string> Eenheden(Pagina pagina, string deel) =>
        pagina
            .Document.QuerySelectorAll($"section[aria-labelledby={deel}] .rt-uitkomst h3 span")
            .Select(s => s.TextContent.Split(" · ")[0]);

    private static string Aantal(Pagina pagina, string veld, string code) =>
        pagina
            .Document.QuerySelector($"input[name={veld}][value=\"{code}\"]")!
            .ParentElement!.QuerySelector("span")!
            .TextContent;
}
