using System.Net;
using Regiotafel.Tests.Plaatsing.Doorstroom;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Verdeling;

/// <summary>The page of chains: a resident moves on, and somebody who waits gets the place.</summary>
public sealed class KetensTests
{
    [Theory, OpElkeMotor]
    public async Task Een_bewoner_schuift_door_alleen_met_toestemming_en_een_ander_krijgt_de_plek(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld, toestemming: false);
        var (bewoner, wachtend) = (proef.Bewoner, proef.Wachtend);
        var zk = await wereld.Als(Personen.Zk);

        var zonder = await zk.Open("/plaatsing/ketens");
        Assert.Equal(HttpStatusCode.OK, zonder.Status);
        Assert.DoesNotContain("Keten van", zonder.Inhoud, StringComparison.Ordinal);

        await proef.GeefToestemming();
        var blad = await zk.Open("/plaatsing/ketens");
        var met = blad.Inhoud;
        Assert.Contains("Keten van 2 stappen", met, StringComparison.Ordinal);
        Assert.Contains($"bewoner {bewoner.Code} verhuist van", met, StringComparison.Ordinal);
        Assert.Contains($"{wachtend.Code} (status 6, wacht 100 dagen) komt in", met, StringComparison.Ordinal);
        Assert.Contains("Bewezen: er is geen betere verdeling", met, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await wereld.Als(Personen.ZbLinde)).Open("/plaatsing/ketens")).Status
        );

        // The zorgkantoor makes it a proposal and begins the talk; then each side sees its own step and no other.
        var blad2 = await zk.Open((await zk.Verstuur(blad.Formulier("handler=Voorstel"), null)).Naar!);
        Assert.Contains("Er is nog niets vastgehouden", blad2.Tekst, StringComparison.Ordinal);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        Assert.DoesNotContain("Ketens die lopen", (await zb.Open("/plaatsing")).Tekst, StringComparison.Ordinal);
        var gisteren = await zk.Verstuur(blad2.Formulier("handler=Begin"), null, ("Dagen[0]", "2026-11-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gisteren.Status);
        Assert.Contains("Kies dagen na vandaag en uiterlijk op 30-11-2026", gisteren.Tekst, StringComparison.Ordinal);
        var keten = (await zk.Verstuur(gisteren.Formulier("handler=Begin"), null, ("Dagen[0]", "2026-11-16"))).Naar!;
        Assert.Contains("Ketens die lopen", (await zb.Open("/plaatsing")).Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "Leg in een keten vast wat de cliënt zegt",
            (await zb.Open("/")).Tekst,
            StringComparison.Ordinal
        );
        var eigen = await zb.Open(keten);
        Assert.Contains($"Stap 2: {wachtend.Code} komt in", eigen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain($"{bewoner.Code}", eigen.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(eigen.Formulier("handler=Client"), null)).Status);
        Assert.Contains(
            "cliënt akkoord",
            (await (await wereld.Als(Personen.ZbLinde)).Open(keten)).Tekst,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await (await wereld.Als(Personen.ZbVeen)).Open(keten)).Status);
    }
}
