using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class ActueelTests(Browser browser)
{
    [Fact]
    public async Task Twintig_regels_zijn_met_een_knop_bevestigd_met_twee_getallen_gewijzigd()
    {
        await using var wereld = await Browserwereld.Start(browser);
        await wereld.Regio.Schrijf(Vul);
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync("/portfolio/actueel");
        await pagina.Zegt("20 regels");

        await pagina.GetByLabel("Vrij bij Lindehof, Begane grond").FillAsync("3");
        await pagina.GetByLabel("Vrij bij Lindezicht, Kamer 17").FillAsync("0");
        await pagina.Knop("Alles klopt: bevestig 20 regels").ClickAsync();

        await pagina.Zegt("20 regels bevestigd");
        var aanbod = await wereld.Regio.Lees(db => db.Aanbod.Where(a => a.EigenaarId == Personen.Linde).ToListAsync());
        Assert.Equal(20, aanbod.Count);
        Assert.All(aanbod, a => Assert.Equal(VasteTijd.Begin, a.BevestigdOp));
        // 2 + 0 + 1 free at first, 17 more rooms with 1 free; then one more and one less.
        Assert.Equal(20, aanbod.Sum(a => a.Vrij));
    }

    [Fact]
    public async Task Met_het_toetsenbord_gaat_Enter_naar_het_volgende_getal_en_dan_naar_de_knop()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync("/portfolio/actueel");
        await pagina.GetByLabel("Vrij bij Lindehof, Begane grond").FocusAsync();
        await pagina.Keyboard.PressAsync("Control+A");
        await pagina.Keyboard.TypeAsync("4");
        foreach (var veld in new[] { "Vrij bij Lindehof, Eerste verdieping", "Vrij bij Lindezicht, Tuinhuis" })
        {
            await pagina.Keyboard.PressAsync("Enter");
            await Assertions.Expect(pagina.GetByLabel(veld)).ToBeFocusedAsync();
        }
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Knop("Alles klopt: bevestig 3 regels")).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.Zegt("3 regels bevestigd");
    }

    private static async Task Vul(IServiceProvider diensten)
    {
        var db = diensten.GetRequiredService<PortfolioDb>();
        for (var i = 1; i <= 17; i++)
        {
            Proefvulling.Zet(
                db,
                Proefvulling.Eenheid(
                    $"EEN-00D{i:D3}",
                    Proefvulling.Lindezicht,
                    Personen.Linde,
                    $"Kamer {i}",
                    1,
                    1,
                    ["880"]
                ),
                vrij: 1,
                Zekerheid.Aangeboden,
                VasteTijd.Begin.AddDays(-8)
            );
        }
        await db.Bewaar(CancellationToken.None);
    }
}
