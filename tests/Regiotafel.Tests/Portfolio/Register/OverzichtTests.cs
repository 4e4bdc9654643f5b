using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Register;

public sealed class OverzichtTests
{
    [Theory, OpElkeMotor]
    public async Task Get_Register_ToontRijenTotalenEnEigenAanbiederEerst(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var pagina = await zb.Open("/portfolio");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        var groepen = pagina
            .Document.QuerySelectorAll("tr.rt-groep th")
            .Select(g => g.FirstChild!.TextContent)
            .ToList();
        Assert.Equal(["Proefstichting Brughuis", "Proefgroep De Linde"], groepen);
        // 12 + 10 + 5 + 6 = 33 places, 2 + 0 + 1 + 1 = 4 free; the other region's 8 and 3 are not counted.
        var totaal = pagina.Document.QuerySelectorAll("tfoot td").Select(c => c.TextContent.Trim()).Take(3);
        Assert.Equal(["33", "4", "0"], totaal);
        Assert.DoesNotContain("Veenhof", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_Vrij_BevestigtEnStaatInDeOpslag(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var pagina = await zb.Open("/portfolio");

        var antwoord = await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "3"));

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.EigenaarId == Personen.Brughuis));
        Assert.Equal(3, aanbod.Vrij);
        Assert.Equal(VasteTijd.Begin, aanbod.BevestigdOp);
        Assert.Equal(2, aanbod.Versie);
        var boek = await wereld.Lees(db =>
            db.Plaatsboek.Where(b => b.AanbodId == aanbod.Id).SumAsync(b => b.VrijErbij)
        );
        Assert.Equal(3, boek);
    }

    [Theory, OpElkeMotor]
    public async Task Post_MeerDanCapaciteit_Geeft422MetGetypteWaarde(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var pagina = await zb.Open("/portfolio");

        var antwoord = await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "14"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Contains("14 is meer dan 6. Vul hoogstens 6 in.", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Equal("14", antwoord.Document.QuerySelector("input[aria-invalid=true]")!.GetAttribute("value"));
    }
}
