using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Passend;

/// <summary>Who fits in a place, and who may see that.</summary>
public sealed class PassendpaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Een_aanbieder_ziet_bij_de_eigen_plek_eigen_zoekvragen_en_het_zorgkantoor_alle(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (eigen, ander) = (
            await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde),
            await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis, status: "6")
        );
        var begane = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.BeganeGrond));
        var zuid = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Hoofdlocatie));
        var zb = await wereld.Als(Personen.ZbLinde);

        // From the page of the unit, which knows nothing of cases.
        var adres = (await zb.Open($"/portfolio/eenheden/{begane.Id}"))
            .Document.QuerySelector($"a[href='/plaatsing/eenheden/{begane.Id}/passend']")!
            .GetAttribute("href")!;
        var blad = (await zb.Open(adres)).Inhoud;
        Assert.Contains(eigen.Code.ToString(), blad, StringComparison.Ordinal);
        Assert.DoesNotContain(ander.Code.ToString(), blad, StringComparison.Ordinal);
        Assert.Contains("minder dan 10", blad, StringComparison.Ordinal);

        var zk = (await (await wereld.Als(Personen.Zk)).Open(adres)).Inhoud;
        Assert.Contains(eigen.Code.ToString(), zk, StringComparison.Ordinal);
        Assert.Contains(ander.Code.ToString(), zk, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open($"/plaatsing/eenheden/{zuid.Id}/passend")).Status);
        Assert.DoesNotContain(
            "passend",
            (await zb.Open($"/portfolio/eenheden/{zuid.Id}")).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/plaatsing/eenheden/{Guid.NewGuid()}/passend")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await wereld.Als(Personen.Ra)).Open(adres)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_open_plek_staat_er_wie_er_zou_passen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis);
        var zuid = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Hoofdlocatie));
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var adres = $"/plaatsing/eenheden/{zuid.Id}/passend";

        // The place there was not confirmed for thirty days: that is worth a call. As if it stood open today, it fits.
        Assert.Contains("Niet meer bevestigd sinds", (await zb.Open(adres)).Inhoud, StringComparison.Ordinal);
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            foreach (var aanbod in await db.Aanbod.Where(a => a.EenheidId == zuid.Id).ToListAsync())
            {
                aanbod.Heropen(AanbodStatus.Gesloten, "Verbouwing.");
            }
            await db.Bewaar(CancellationToken.None);
        });

        var blad = (await zb.Open(adres)).Inhoud;
        Assert.Contains("dit is wie er zou passen als er een opengaat", blad, StringComparison.Ordinal);
        Assert.Contains(zoekvraag.Code.ToString(), blad, StringComparison.Ordinal);
        Assert.DoesNotContain("Niet meer bevestigd sinds", blad, StringComparison.Ordinal);
    }
}
