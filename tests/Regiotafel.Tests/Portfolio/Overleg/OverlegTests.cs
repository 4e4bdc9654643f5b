using System.Net;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Portfolio.Versheid;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Overleg;

/// <summary>
/// Meeting on Monday 9 November 2026, compared with the end of Tuesday the 3rd. Known by heart: 12 + 10 + 5 + 6 = 33 places,
/// 2 + 0 + 1 + 1 = 4 free at first.
/// </summary>
public sealed class OverlegTests
{
    [Theory, OpElkeMotor]
    public async Task Get_ToontWatVerouderdIsEnWatVeranderde(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        wereld.Tijd.Zet(new DateTime(2026, 11, 5, 9, 0, 0, DateTimeKind.Utc));
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var actueel = await zb.Open("/portfolio/actueel");
        var hoofd = await ActueelTests.Id(wereld, Proefvulling.Hoofdlocatie);
        await zb.Verstuur(ActueelTests.Formulier(actueel), null, (Actueelblad.Veld(hoofd), "3"));
        wereld.Tijd.Zet(new DateTime(2026, 11, 9, 9, 0, 0, DateTimeKind.Utc));
        var zk = await wereld.Als(Personen.Zk);

        var pagina = await zk.Open("/portfolio/overleg?sinds=2026-11-03");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        // Then 4 free, now 2 + 0 + 1 + 3 = 6.
        Assert.Contains("6 plekken vrij", Kern(pagina), StringComparer.Ordinal);
        Assert.Contains("was 4", pagina.Inhoud, StringComparison.Ordinal);
        // Tuinhuis: confirmed 23 October, 11 days old on the 3rd (loopt af), 17 on the 9th (niet bevestigd).
        // Eerste verdieping was never confirmed, on the 3rd no more than now.
        Assert.Equal(["Lindezicht", "Proefgroep De Linde", "1", "23-10-2026"], Rij(pagina, 2, 0));
        // Brughuis confirmed its only location on the 5th; De Linde 1 of 2: Lindezicht not, Lindehof has a row that never was.
        Assert.Equal("Proefgroep De Linde", Rij(pagina, 3, 0)[0]);
        Assert.Equal(["0", "2", "2"], Rij(pagina, 3, 0)[1..4]);
        // W1 (880): 2 at Begane grond and 3 at Hoofdlocatie, all Wlz-W and all still valid.
        Assert.Contains(Rijen(pagina, 4), r => r[1] == "5" && r[2] == "5" && r[3] == "5");
        Assert.Equal(["Proefstichting Brughuis", "1", "3", "2 meer", "6", "6", "0", "0"], Rij(pagina, 5, 0));
    }

    [Theory, OpElkeMotor]
    public async Task Get_VoorDeZaal_ToontEenPuntMetLinkNaarHetVolgende(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var tv = await wereld.Als(Personen.Tv);

        var pagina = await tv.Open("/portfolio/overleg?scherm=groot&punt=2");

        Assert.Single(pagina.Document.QuerySelectorAll("main section"));
        Assert.Contains("rt-projector", pagina.Document.DocumentElement.ClassName, StringComparison.Ordinal);
        var volgende = pagina.Document.QuerySelector("a[autofocus]")!;
        Assert.Equal("/portfolio/overleg?scherm=groot&punt=3", volgende.GetAttribute("href"));
    }

    [Theory, OpElkeMotor]
    public async Task Post_Overlegdag_WordtDeVolgende_EnDaarnaDeVorige(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);
        var pagina = await bp.Open("/portfolio/overleg");

        var weekend = await bp.Verstuur(pagina.Formulier("name=\"Dag\""), null, ("Dag", "7-11-2026"));
        await bp.Verstuur(weekend.Formulier("name=\"Dag\""), null, ("Dag", "5-11-2026"));
        var gepland = await bp.Open("/portfolio/overleg");
        wereld.Tijd.Zet(new DateTime(2026, 11, 6, 9, 0, 0, DateTimeKind.Utc));
        bp = await wereld.Als(Personen.Bp);
        var daarna = await bp.Open("/portfolio/overleg");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, weekend.Status);
        Assert.Contains("Volgend overleg: donderdag 5 november 2026.", gepland.Inhoud, StringComparison.Ordinal);
        Assert.Contains("er is nog geen eerder overleg vastgelegd", gepland.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Vergeleken met donderdag 5 november 2026.", daarna.Inhoud, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Kern(Pagina pagina) =>
        pagina
            .Document.QuerySelectorAll(".rt-kern > div")
            .Select(d => $"{d.QuerySelector("dd")!.TextContent} {d.QuerySelector("dt")!.TextContent}");

    private static string[] Rij(Pagina pagina, int punt, int nummer) => Rijen(pagina, punt)[nummer];

    private static List<string[]> Rijen(Pagina pagina, int punt) =>
        [
            .. pagina
                .Document.QuerySelectorAll($"section[aria-labelledby=punt-{punt}] tbody tr")
                .Select(r => r.Children.Select(c => c.TextContent.Trim()).ToArray()),
        ];
}
