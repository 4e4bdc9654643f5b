using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Vasthoudingen;

public sealed class VasthoudingBladTests
{
    [Theory, OpElkeMotor]
    public async Task Een_derde_mag_een_vasthouding_niet_zien(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await Houd(wereld);
        var gm = await wereld.Als(Personen.Gm);
        var veen = await wereld.Als(Personen.ZbVeen);

        Assert.Equal(HttpStatusCode.Forbidden, (await gm.Open($"/portfolio/vasthoudingen/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await veen.Open($"/portfolio/vasthoudingen/{id}")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task De_aanbieder_ziet_wie_vasthoudt_en_geeft_vrij_met_een_reden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await Houd(wereld);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var locatie = await zb.Open($"/portfolio/locaties/{Proefvulling.BrughuisZuid}");
        Assert.Contains("Proefgroep De Linde", locatie.Inhoud, StringComparison.Ordinal);
        var formulier = (await zb.Open($"/portfolio/vasthoudingen/{id}")).Formulier("handler=Vrijgeven");

        var zonder = await zb.Verstuur(formulier, null, ("Reden", ""));
        var persoon = await zb.Verstuur(formulier, null, ("Reden", "Bel 06-12345678 voor meer."));
        var gelukt = await zb.Verstuur(formulier, null, ("Reden", "Er is een lekkage."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Schrijf op waarom", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, persoon.Status);
        Assert.Contains("telefoonnummer", persoon.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        var linde = await wereld.Als(Personen.ZbLinde);
        var pagina = await linde.Open($"/portfolio/locaties/{Proefvulling.BrughuisZuid}");
        Assert.Contains(
            "Brughuis Zuid, Hoofdlocatie: uw vasthouding is beëindigd. Reden: Er is een lekkage.",
            pagina.Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task De_houder_verlengt_een_keer_en_meldt_de_plek_bezet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await Houd(wereld);
        var zb = await wereld.Als(Personen.ZbLinde);
        var verleng = (await zb.Open($"/portfolio/vasthoudingen/{id}")).Formulier("handler=Verleng");

        // Ten working days from Monday 2 November is Monday 16 November.
        var telaat = await zb.Verstuur(verleng, null, ("Tot", "17-11-2026"));
        var gelukt = await zb.Verstuur(verleng, null, ("Tot", "16-11-2026"));
        var pagina = await zb.Open($"/portfolio/vasthoudingen/{id}");
        var bezet = await zb.Verstuur(pagina.Formulier("handler=Bezet"), null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, telaat.Status);
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.DoesNotContain("handler=Verleng", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, bezet.Status);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.EigenaarId == Personen.Brughuis));
        Assert.Equal((0, 0), (aanbod.Vrij, aanbod.Vastgehouden));
        Assert.Equal(
            VasthoudingStatus.Omgezet,
            await wereld.Lees(db => db.Vasthoudingen.Select(v => v.Status).SingleAsync())
        );
    }

    // De Linde holds the place of Brughuis Zuid.
    private static async Task<Guid> Houd(Proefregio wereld)
    {
        var aanbod = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        var zb = await wereld.Als(Personen.ZbLinde);
        await zb.Verstuur((await zb.Open($"/portfolio/aanbod/{aanbod}/vasthouden")).Formulier("Tot"), null);
        return await wereld.Lees(db => db.Vasthoudingen.Select(v => v.Id).SingleAsync());
    }
}
