using System.Net;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>Once a region keeps cases, a place of it is held with a proposal and no longer from the register.</summary>
public sealed class VoorstelwegTests
{
    [Theory, OpElkeMotor]
    public async Task Met_een_zoekvraag_in_de_regio_gaat_vasthouden_met_een_voorstel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var plek = await Voorstelproef.Plek(wereld);
        var zb = await wereld.Als(Personen.ZbLinde);
        var adres = $"/portfolio/aanbod/{plek}/vasthouden";
        Assert.Contains(adres, (await zb.Open("/portfolio")).Tekst, StringComparison.Ordinal);
        var formulier = (await zb.Open(adres)).Formulier("Tot");

        await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);

        // Also the form that was open already.
        var geweigerd = await zb.Verstuur(formulier, null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("houdt u een plek vast met een voorstel", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Empty(await wereld.Lees(db => Task.FromResult(db.Vasthoudingen.ToList())));
        Assert.DoesNotContain(
            adres,
            (await zb.Open($"/portfolio/locaties/{Proefvulling.BrughuisZuid}")).Tekst,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(adres, (await zb.Open("/portfolio")).Tekst, StringComparison.Ordinal);
        // A proposal holds it.
        Assert.NotNull((await Voorstelproef.Nieuw(wereld)).Voorstel);
        await Voorstelproef.Sluitend(wereld, plek, (1, 1));
    }
}
