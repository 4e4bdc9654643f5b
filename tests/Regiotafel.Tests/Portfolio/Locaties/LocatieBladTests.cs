using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Locaties;

public sealed class LocatieBladTests
{
    private static readonly string Lindehof = $"/portfolio/locaties/{Proefvulling.Lindehof}";

    [Theory, OpElkeMotor]
    public async Task Post_NogActueel_VanEenAnder_Geeft403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var eigen = await zb.Open($"/portfolio/locaties/{Proefvulling.BrughuisZuid}");
        var formulier = eigen.Formulier("handler=Actueel");
        formulier.SetAttribute("action", Lindehof + "?handler=Actueel");

        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Verstuur(formulier, null)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_VanEenAndereRegio_Geeft404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/locaties/{Proefvulling.Veenhof}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/locaties/{Guid.NewGuid()}")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_ToontContactEenhedenEnGeschiedenis(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        var pagina = await zb.Open(Lindehof);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("010-0000001", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Begane grond", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wijzig locatie", pagina.Inhoud, StringComparison.Ordinal);
        var geschiedenis = pagina.Document.QuerySelector("section[aria-labelledby=historie]")!.TextContent;
        Assert.Contains("toegevoegd", geschiedenis, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_ZonderContactrecht_ToontGeenContact(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ra = await wereld.Als(Personen.Ra);

        var pagina = await ra.Open(Lindehof);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain("010-0000001", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wijzig locatie", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_NogActueel_BevestigtAlleOpenAanbod(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        var antwoord = await zb.Verstuur((await zb.Open(Lindehof)).Formulier("handler=Actueel"), null);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        // Begane grond and Eerste verdieping.
        Assert.Equal(2, await wereld.Lees(db => db.Bevestigingen.CountAsync()));
        Assert.Contains("Zb Linde", (await zb.Open(Lindehof)).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_Namens_VraagtDeFunctieEnBewaartHaar(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);
        var formulier = (await bp.Open(Lindehof)).Formulier("handler=Namens");

        var leeg = await bp.Verstuur(formulier, null, ("Met", ""));
        var antwoord = await bp.Verstuur(formulier, null, ("Met", "teamleider"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
        Assert.Contains("met welke functie u belde", leeg.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var regel = await wereld.Lees(db => db.Bevestigingen.FirstAsync());
        Assert.Equal((BevestigingWijze.Telefoon, "teamleider", "Bp Regio"), (regel.Wijze, regel.Met, regel.Naam));
        Assert.Contains("telefonisch met teamleider", (await bp.Open(Lindehof)).Inhoud, StringComparison.Ordinal);
    }
}
