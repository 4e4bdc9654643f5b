using System.Net;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Web.MijnWerk;

public sealed class MijnWerkTests
{
    [Theory, OpElkeMotor]
    public async Task Get_NietAangemeld_GaatNaarAanmelden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        var antwoord = await wereld.Bezoeker().Open("/");

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        Assert.StartsWith("/aanmelden", antwoord.Naar, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_ToontNaTeKijkenEnLoopendeVasthoudingen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);
        var hoofd = await Portfolio.Versheid.ActueelTests.Id(wereld, Proefvulling.Hoofdlocatie);
        var pagina = await linde.Open($"/portfolio/aanbod/{hoofd}/vasthouden");
        await linde.Verstuur(pagina.Formulier("Tot"), null);
        var brughuis = await wereld.Als(Personen.ZbBrughuis);

        var mijn = await linde.Open("/");
        var hunne = await brughuis.Open("/");

        // Five working days after Monday 2 November is Monday the 9th: a week away.
        Assert.Contains("Beslis over uw vasthouding bij Brughuis Zuid, Hoofdlocatie", Taken(mijn)["Later"]);
        Assert.Contains("Bevestiging van Lindezicht loopt af", Taken(mijn)["Deze week"]);
        // Confirmed on 3 October, run out on the 17th: long past the turn of the deputy.
        Assert.Contains("Kijk Brughuis Zuid na", Taken(hunne)["Te laat"]);
        Assert.Contains(
            "Proefgroep De Linde houdt een plek vast bij Brughuis Zuid, Hoofdlocatie",
            Taken(hunne)["Later"]
        );
        Assert.Contains(
            "Proefgroep De Linde houdt een plek vast bij Brughuis Zuid",
            hunne.Document.QuerySelector("aside")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_BeheerderPortfolio_ZietWieZijMoetBellen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);

        var pagina = await bp.Open("/");

        Assert.Equal(["Bel Proefstichting Brughuis over 1 locatie"], Taken(pagina)["Te laat"]);
        Assert.Contains($"/portfolio/namens/{Personen.Brughuis}", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_ElkeRol_HeeftEenPagina(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        foreach (var persoon in Personen.Alle)
        {
            var pagina = await (await wereld.Als(persoon)).Open("/");

            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
        }
        var ab = await (await wereld.Als(Personen.Ab)).Open("/");
        Assert.Contains("Er wacht niets op u", ab.Inhoud, StringComparison.Ordinal);
    }

    private static Dictionary<string, List<string>> Taken(Pagina pagina) =>
        pagina
            .Document.QuerySelectorAll("main table tbody")
            .ToDictionary(
                b => b.QuerySelector(".rt-groep th")!.FirstChild!.TextContent,
                b => b.QuerySelectorAll("th[scope=row] a").Select(a => a.TextContent).ToList()
            );
}
