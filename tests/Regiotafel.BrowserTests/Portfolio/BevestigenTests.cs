using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class BevestigenTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_locatie_bevestigen_kost_hoogstens_twee_klikken(bool script)
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbBrughuis, new Vensterkeus(Script: script));
        await pagina.GotoAsync("/portfolio");
        var klikken = 0;

        await pagina
            .GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nog actueel: heel Brughuis Zuid" })
            .ClickAsync();
        klikken++;

        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("1 regel bevestigd.");
        await Assertions
            .Expect(pagina.Locator("tr", new PageLocatorOptions { HasText = "Brughuis Zuid" }).Last)
            .ToContainTextAsync("vers");
        Assert.InRange(klikken, 1, 2);
        var op = await wereld.Regio.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.BevestigdOp).SingleAsync()
        );
        Assert.Equal(VasteTijd.Begin, op);
    }

    [Fact]
    public async Task Een_getal_wijzigen_kan_met_alleen_het_toetsenbord()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbBrughuis);
        await pagina.GotoAsync("/portfolio");

        await pagina.GetByLabel("Vrij bij Brughuis Zuid, Hoofdlocatie").FocusAsync();
        await pagina.Keyboard.PressAsync("Control+A");
        await pagina.Keyboard.TypeAsync("4");
        await pagina.Keyboard.PressAsync("Enter");

        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("Opgeslagen en bevestigd.");
        var vrij = await wereld.Regio.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Vrij).SingleAsync()
        );
        Assert.Equal(4, vrij);
    }
}
