using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Herinneringen;

public sealed class InstellingenTests
{
    private const string Adres = "/portfolio/herinneringen";

    [Theory, OpElkeMotor]
    public async Task Get_DoorZorgkantoor_Geeft403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);

        Assert.Equal(HttpStatusCode.Forbidden, (await zk.Open(Adres)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Post_UitZonderReden_Geeft422_EnMetRedenStaatHetInHetRegister(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open(Adres);

        var zonder = await zb.Verstuur(pagina.Formulier("StilVan"), null, ("Uit", "true"));
        var met = await zb.Verstuur(
            zonder.Formulier("StilVan"),
            null,
            ("Uit", "true"),
            ("UitOm", "Wij bellen elke week met de regio.")
        );
        var register = await zb.Open("/portfolio");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Schrijf op waarom u herinneringen uitzet.", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, met.Status);
        Assert.Contains("herinneringen uit sinds 2-11-2026", register.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_RitmeEnStilleTijd_StaanInDeOpslag(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open(Adres);

        var antwoord = await zb.Verstuur(
            pagina.Formulier("StilVan"),
            null,
            ("Ritme", "Dagelijks"),
            ("Weekdag", "3"),
            ("StilVan", "24-12-2026"),
            ("StilTot", "2-1-2027")
        );

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var aanbieder = await wereld.Lees(db => db.Aanbieders.SingleAsync(a => a.Id == Personen.Linde));
        Assert.Equal(
            (Ritme.Dagelijks, 3, new DateOnly(2026, 12, 24), new DateOnly(2027, 1, 2)),
            (aanbieder.Ritme, aanbieder.Weekdag, aanbieder.StilVan!.Value, aanbieder.StilTot!.Value)
        );
    }
}
