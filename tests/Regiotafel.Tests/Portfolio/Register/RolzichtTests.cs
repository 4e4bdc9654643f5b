using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Register;

/// <summary>
/// The conditions of the matrix on pages. Known by heart: the fixed region (33 places, 2 + 0 + 1 + 1 free) and the units of
/// <see cref="Zichtwereld.VoorGemeente"/>, six of 900 places, of which only Wmohuis is paid by the Wmo alone: 3 free.
/// </summary>
public sealed class RolzichtTests
{
    private const string Telefoon = "010-0000001";

    [Theory, OpElkeMotor]
    public async Task Get_Register_Gemeente_ZietWmoInGetallenEnDeRestAlsAntwoord(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);

        var pagina = await (await wereld.Als(Personen.Gm)).Open("/portfolio");

        var vrij = Rijen(pagina).ToDictionary(r => r[1], r => (r[4], r[5]));
        Assert.Equal(("3", ""), vrij["Wmohuis"]);
        // 417 free of which 1 held; full; never confirmed in time; paid by both; payment unknown.
        Assert.Equal(("ja", ""), vrij["Veelhuis"]);
        Assert.Equal(("nee", ""), vrij["Volhuis"]);
        Assert.Equal(("onbekend", ""), vrij["Oudhuis"]);
        Assert.Equal(("ja", ""), vrij["Beidehuis"]);
        Assert.Equal(("ja", ""), vrij["Onbekendhuis"]);
        Assert.Equal(("onbekend", ""), vrij["Eerste verdieping"]);
        // 33 + 6 * 900 places; free and held count the Wmo alone.
        Assert.Equal(["5433", "3", "0"], Voet(pagina));
        Assert.Contains("3 plekken vrij (Wmo)", Kern(pagina));
        Assert.Contains("alleen uit de Wmo worden betaald", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Register_Gemeente_FilterVrijTeltOnbekendNietAlsJa(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);

        var pagina = await (await wereld.Als(Personen.Gm)).Open("/portfolio?vrij=true&sort=eenheid");

        // Oudhuis has 87 free places, but nobody may know before it is confirmed.
        Assert.Equal(
            ["Begane grond", "Beidehuis", "Onbekendhuis", "Tuinhuis", "Veelhuis", "Wmohuis"],
            Rijen(pagina).Select(r => r[1])
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_Locatie_Gemeente_ZietContactMaarGeenVasthoudingenFiguurOfBevestigingen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);
        var (gm, zk) = (await wereld.Als(Personen.Gm), await wereld.Als(Personen.Zk));
        var adres = $"/portfolio/locaties/{Proefvulling.Lindezicht}";

        var (klein, heel) = (await gm.Open(adres), await zk.Open(adres));

        Assert.Contains(Telefoon, klein.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een gemeente ziet aantallen van vroeger alleen", klein.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Vastgehouden plekken", klein.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("417", klein.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Vastgehouden plekken", heel.Inhoud, StringComparison.Ordinal);
        Assert.Contains("van 419 naar 417", heel.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Eenheid_Gemeente_ZietNaOvergangNaarDeWmoNietsVanDaarvoor(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);
        var (altijd, straks) = (await Eenheid(wereld, "EEN-0Z0006"), await Eenheid(wereld, "EEN-0Z0001"));
        wereld.Tijd.Verder(TimeSpan.FromDays(8));
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var eenheid = await db.Eenheden.SingleAsync(e => e.Id == straks);
            eenheid.Financiering.Clear();
            eenheid.Financiering.Add(
                new EenheidFinanciering
                {
                    EenheidId = straks,
                    Basis = Financieringsbasis.Wmo,
                    Waarde = true,
                }
            );
            await db.Bewaar(CancellationToken.None);
        });
        var gm = await wereld.Als(Personen.Gm);

        var (oud, nieuw) = (
            await gm.Open($"/portfolio/eenheden/{altijd}"),
            await gm.Open($"/portfolio/eenheden/{straks}")
        );

        Assert.Contains("bezet", oud.Document.QuerySelector("figure")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("417 plekken vrij (Wmo)", Kern(nieuw));
        Assert.Null(nieuw.Document.QuerySelector("figure"));
        Assert.DoesNotContain("419", nieuw.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Zoeken_Gemeente_KrijgtEenAntwoordInPlaatsVanEenAantal(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);

        var pagina = await (await wereld.Als(Personen.Gm)).Open("/portfolio/zoeken");

        // Fit: Begane grond, Tuinhuis, Veelhuis, Beidehuis, Onbekendhuis, Wmohuis. Nearly, as not confirmed: Hoofdlocatie, Oudhuis
        // and Eerste verdieping, of which nobody may know that it is full; and Volhuis, known to be full.
        Assert.StartsWith(
            "6 plekken passen, 4 passen bijna, 0 passen niet.",
            pagina.Document.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        var woorden = pagina.Document.QuerySelectorAll(".rt-uitkomst__vrij").Select(v => v.TextContent.Trim()).ToList();
        Assert.Equal(5, woorden.Count(w => w == "plek vrij: ja"));
        Assert.Equal(3, woorden.Count(w => w == "plek vrij: onbekend"));
        Assert.Equal(1, woorden.Count(w => w == "plek vrij: nee"));
        Assert.Contains("3 vrij nu", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Overleg_Gemeente_TeltAlleenDeWmo(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);

        var pagina = await (await wereld.Als(Personen.Gm)).Open("/portfolio/overleg");

        Assert.Contains("3 plekken vrij (Wmo)", Kern(pagina));
        Assert.Contains("zijn 0 plekken (Wmo) vastgehouden", pagina.Inhoud, StringComparison.Ordinal);
        var profiel = pagina.Document.QuerySelectorAll("section[aria-labelledby=punt-4] tbody tr").Single();
        Assert.Equal(["W1", "3", "3", "3"], profiel.Children.Select(c => c.TextContent.Trim()));
    }

    [Theory, OpElkeMotor]
    public async Task Get_MijnWerk_Gemeente_LeestGeenNieuwsOverVerborgenPlekken(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);

        var (gm, zk) = (
            await (await wereld.Als(Personen.Gm)).Open("/"),
            await (await wereld.Als(Personen.Zk)).Open("/")
        );

        Assert.Contains("3 Wmo-plekken vrij in de regio", Kern(gm));
        Assert.DoesNotContain("Nieuw in de regio", gm.Inhoud, StringComparison.Ordinal);
        Assert.Contains("meldt 2 plekken minder vrij bij Lindezicht", zk.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Aanbod_Gemeente_KrijgtTotalenVanDeWmo(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zichtwereld.VoorGemeente(wereld, anders: false);

        var antwoord = Json(await (await wereld.Als(Personen.Gm)).Open("/api/v1/aanbod"));

        var totalen = antwoord.GetProperty("totalen");
        Assert.Equal(3, totalen.GetProperty("vrij").GetInt32());
        Assert.Equal(0, totalen.GetProperty("vastgehouden").GetInt32());
        // 4 of the fixed region and 5 of the six.
        Assert.Equal(9, totalen.GetProperty("zonderGetal").GetInt32());
        Assert.Single(
            antwoord.GetProperty("rijen").EnumerateArray(),
            r => r.GetProperty("vrij").ValueKind == JsonValueKind.Number
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_Register_Analist_ZietAanbiedersMetTotalenEnGeenRijen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ra = await wereld.Als(Personen.Ra);

        var pagina = await ra.Open("/portfolio");
        var gefilterd = await ra.Open("/portfolio?q=lindezicht&vrij=true&sort=vrij");

        Assert.Empty(pagina.Document.QuerySelectorAll("tr[id^=aanbod-]"));
        // De Linde: 2 locations, 3 units, 12 + 10 + 5 places, 2 + 0 + 1 free. Nothing confirmed for a whole location this week.
        Assert.Equal(["2", "3", "27", "3", "", "", "0 van 2"], Totaalrij(pagina, "Proefgroep De Linde"));
        Assert.Equal(["1", "1", "6", "1", "", "", "0 van 1"], Totaalrij(pagina, "Proefstichting Brughuis"));
        Assert.Contains("U ziet totalen, geen losse plekken.", pagina.Inhoud, StringComparison.Ordinal);
        // A filter on one location of 5 places chooses the provider, whole.
        Assert.Equal(["2", "3", "27", "3", "", "", "0 van 2"], Totaalrij(gefilterd, "Proefgroep De Linde"));
        Assert.DoesNotContain("Brughuis", gefilterd.Inhoud, StringComparison.Ordinal);
        var api = Json(await ra.Open("/api/v1/aanbod?q=lindezicht&vrij=true")).GetProperty("totalen");
        Assert.Equal(3, api.GetProperty("vrij").GetInt32());
    }

    [Theory, OpElkeMotor]
    public async Task Get_Locatie_Analist_ZietWatErIsEnNietWatVrijIs(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ra = await wereld.Als(Personen.Ra);

        var pagina = await ra.Open($"/portfolio/locaties/{Proefvulling.Lindehof}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(["0 buiten gebruik", "22 plekken in totaal"], Kern(pagina));
        Assert.Contains("niet zichtbaar in uw rol", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(Telefoon, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Bureau plaatsing", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("figure"));
        var zoeken = await ra.Open("/portfolio/zoeken");
        Assert.Contains("Zoeken toont losse plekken", zoeken.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Overleg_Analist_ZietTotalenPerAanbiederEnProfiel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        var pagina = await (await wereld.Als(Personen.Ra)).Open("/portfolio/overleg");

        Assert.Contains("4 plekken vrij", Kern(pagina));
        Assert.Contains("Dit punt gaat over losse plekken.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("section[aria-labelledby=punt-2] table"));
        Assert.Equal(2, pagina.Document.QuerySelectorAll("section[aria-labelledby=punt-3] tbody tr").Length);
    }

    private static Task<Guid> Eenheid(Proefregio wereld, string code) =>
        wereld.Lees(db => db.Eenheden.IgnoreAutoIncludes().Where(e => e.Code == code).Select(e => e.Id).SingleAsync());

    private static List<string[]> Rijen(Pagina pagina) =>
        [
            .. pagina
                .Document.QuerySelectorAll("tr[id^=aanbod-]")
                .Select(r => r.Children.Select(c => c.TextContent.Trim()).ToArray()),
        ];

    private static string[] Totaalrij(Pagina pagina, string aanbieder) =>
        [
            .. pagina
                .Document.QuerySelectorAll("#register tbody tr")
                .Single(r => r.TextContent.Contains(aanbieder, StringComparison.Ordinal))
                .QuerySelectorAll("td")
                .Select(c => c.TextContent.Trim()),
        ];

    private static IEnumerable<string> Voet(Pagina pagina) =>
        pagina.Document.QuerySelectorAll("tfoot td").Select(c => c.TextContent.Trim()).Take(3);

    private static IReadOnlyList<string> Kern(Pagina pagina) =>
        [
            .. pagina
                .Document.QuerySelectorAll(".rt-kern > div")
                .Select(d => $"{d.QuerySelector("dd")!.TextContent} {d.QuerySelector("dt")!.TextContent}"),
        ];

    private static JsonElement Json(Pagina antwoord) => JsonDocument.Parse(antwoord.Tekst).RootElement;
}
