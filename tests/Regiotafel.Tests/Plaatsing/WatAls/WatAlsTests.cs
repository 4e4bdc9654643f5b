using System.Net;
using Regiotafel.Tests.Plaatsing.Doorstroom;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.WatAls;

/// <summary>The page of what-if: a change, its answer, and the answer kept.</summary>
public sealed class WatAlsTests
{
    [Theory, OpElkeMotor]
    public async Task Een_verandering_geeft_een_antwoord_en_verandert_niets_in_het_register(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld, toestemming: false);
        var zk = await wereld.Als(Personen.Zk);

        // Not allowed: a zorgbemiddelaar does not know the page.
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await wereld.Als(Personen.ZbLinde)).Open("/plaatsing/watals")).Status
        );
        var leeg = await zk.Open("/plaatsing/watals");
        Assert.Contains("Nog niets veranderd", leeg.Tekst, StringComparison.Ordinal);
        var fout = await zk.Open($"/plaatsing/watals?soort=plekken&Doel={proef.Tuinhuis}&Waarde=veel");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.Contains("Vul een heel getal in", fout.Tekst, StringComparison.Ordinal);

        // One place more where somebody wants to live: that one is helped.
        var naar = await zk.Open($"/plaatsing/watals?soort=plekken&Doel={proef.Tuinhuis}&Waarde=1");
        Assert.Equal(HttpStatusCode.Redirect, naar.Status);
        var blad = await zk.Open(naar.Naar!);
        Assert.Contains("1 persoon krijgt er een plek bij", blad.Tekst, StringComparison.Ordinal);
        Assert.Contains($"{proef.Wachtend.Code}", blad.Tekst, StringComparison.Ordinal);
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));

        // Kept with a name; a name of a person is not.
        var zonder = await zk.Verstuur(blad.Formulier("handler=Bewaar"), null);
        Assert.Contains("Geef de vraag een naam", zonder.Tekst, StringComparison.Ordinal);
        var bewaard = await zk.Verstuur(
            zonder.Formulier("handler=Bewaar"),
            null,
            ("Naam", "Tuinhuis een plek erbij"),
            ("GeenPersoon", "true")
        );
        Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);

        // The analyst sees no case and no small count, also not of what was kept.
        var ra = await wereld.Als(Personen.Ra);
        var cijfers = await ra.Open(naar.Naar!);
        Assert.Contains("Minder dan 10 mensen krijgen er een plek bij", cijfers.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("1 persoon", cijfers.Tekst, StringComparison.Ordinal);
        Assert.Contains("de beste verdeling wordt beter", cijfers.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain($"{proef.Wachtend.Code}", cijfers.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("/plaatsing/zoekvraag/", cijfers.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Tuinhuis een plek erbij", cijfers.Tekst, StringComparison.Ordinal);
    }
}
