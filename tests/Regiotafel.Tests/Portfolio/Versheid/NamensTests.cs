using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Versheid;

public sealed class NamensTests
{
    private static string Adres => $"/portfolio/namens/{Personen.Linde}";

    [Theory, OpElkeMotor]
    public async Task Get_DoorZorgbemiddelaar_Geeft403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open(Adres)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_AanbiederVanAndereRegio_Geeft404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);

        Assert.Equal(HttpStatusCode.NotFound, (await bp.Open($"/portfolio/namens/{Personen.Veen}")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Post_ZonderFunctieOfMetNaam_Geeft422MetGetyptGetal(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);
        var pagina = await bp.Open(Adres);
        var veld = Actueelblad.Veld(await ActueelTests.Id(wereld, Proefvulling.BeganeGrond));

        var leeg = await bp.Verstuur(ActueelTests.Formulier(pagina), null, (veld, "5"));
        var naam = await bp.Verstuur(ActueelTests.Formulier(leeg), null, ("Functie", "mevrouw De Vries"), (veld, "5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
        Assert.Contains("Vul in met welke functie u belde", leeg.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, naam.Status);
        Assert.Contains("Vul een functie in, geen naam of nummer.", naam.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            naam.Document.QuerySelectorAll("input"),
            i => i.GetAttribute("name") == veld && i.GetAttribute("value") == "5"
        );
    }

    [Theory, OpElkeMotor]
    public async Task Post_MetFunctie_BewaartBeideNamen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);
        var pagina = await bp.Open(Adres);
        var begane = await ActueelTests.Id(wereld, Proefvulling.BeganeGrond);

        var antwoord = await bp.Verstuur(
            ActueelTests.Formulier(pagina),
            null,
            ("Functie", "bureau plaatsing"),
            (Actueelblad.Veld(begane), "5")
        );

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var aanbod = await ActueelTests.Aanbod(wereld, begane);
        Assert.Equal((5, "Bp Regio, telefonisch met bureau plaatsing"), (aanbod.Vrij, aanbod.BevestigdDoor));
        var regel = await wereld.Lees(db => db.Bevestigingen.SingleAsync(b => b.AanbodId == begane));
        Assert.Equal((BevestigingWijze.Telefoon, "Bp Regio", "bureau plaatsing"), (regel.Wijze, regel.Naam, regel.Met));
    }
}
