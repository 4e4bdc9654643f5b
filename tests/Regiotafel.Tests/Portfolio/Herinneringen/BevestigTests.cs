using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Portfolio.Versheid;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Herinneringen;

public sealed class BevestigTests
{
    [Theory, OpElkeMotor]
    public async Task Get_VerandertNiets_EnEenDrukOpDeKnopBevestigt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var link = await Link(wereld);
        var bezoeker = wereld.Bezoeker();
        var hoofd = await ActueelTests.Id(wereld, Proefvulling.Hoofdlocatie);

        var pagina = await bezoeker.Open(link);
        await bezoeker.Open(link);
        var ervoor = (await ActueelTests.Aanbod(wereld, hoofd)).Versie;
        var antwoord = await bezoeker.Verstuur(pagina.Formulier("versies["), null);
        var daarna = await bezoeker.Open(antwoord.Naar!);
        var opnieuw = await bezoeker.Verstuur(pagina.Formulier("versies["), null);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Zb Brughuis", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(1, ervoor);
        Assert.Contains("Deze link is gebruikt", daarna.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, opnieuw.Status);
        var aanbod = await ActueelTests.Aanbod(wereld, hoofd);
        Assert.Equal(
            (1, VasteTijd.Begin, "Zb Brughuis", 2),
            (aanbod.Vrij, aanbod.BevestigdOp, aanbod.BevestigdDoor, aanbod.Versie)
        );
        var regel = await wereld.Lees(db => db.Bevestigingen.SingleAsync());
        Assert.Equal((BevestigingWijze.Maillink, "Zb Brughuis"), (regel.Wijze, regel.Naam));
    }

    [Theory, OpElkeMotor]
    public async Task Post_RegelIntussenGewijzigd_BlijftZoalsHijIs(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var link = await Link(wereld);
        var bezoeker = wereld.Bezoeker();
        var pagina = await bezoeker.Open(link);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var actueel = await zb.Open("/portfolio/actueel");
        var hoofd = await ActueelTests.Id(wereld, Proefvulling.Hoofdlocatie);
        await zb.Verstuur(ActueelTests.Formulier(actueel), null, (Actueelblad.Veld(hoofd), "4"));

        await bezoeker.Verstuur(pagina.Formulier("versies["), null);

        Assert.Equal(
            (4, 2),
            ((await ActueelTests.Aanbod(wereld, hoofd)).Vrij, (await ActueelTests.Aanbod(wereld, hoofd)).Versie)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_NaZevenDagenOfVerminkt_ZegtHetInWoorden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var link = await Link(wereld);
        var bezoeker = wereld.Bezoeker();

        wereld.Tijd.Verder(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        var net = await bezoeker.Open(link);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        var over = await bezoeker.Open(link);
        var kapot = await bezoeker.Open(link[..^3] + "abc");

        Assert.Contains("bevestig 1 regel", net.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Deze link werkt niet meer", over.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Deze link is niet goed", kapot.Inhoud, StringComparison.Ordinal);
        Assert.All([net, over, kapot], p => Assert.Equal(HttpStatusCode.OK, p.Status));
    }

    private static async Task<string> Link(Proefregio wereld)
    {
        await HerinnertaakTests.Voer(wereld);
        var bericht = Assert.Single(await HerinnertaakTests.Berichten(wereld));
        return bericht
            .Regels.Select(r => r.Link)
            .OfType<string>()
            .Single(l => l.Contains("/bevestig/", StringComparison.Ordinal));
    }
}
