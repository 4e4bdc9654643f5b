using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class LiveTests(Browser browser)
{
    [Theory, OpElkeMotor]
    public async Task Wat_een_ander_bevestigt_staat_er_zonder_de_pagina_te_laden(Motor motor)
    {
        await using var wereld = await Browserwereld.Start(browser, motor);
        var kijker = await wereld.Als(Personen.Zk);
        await kijker.GotoAsync("/portfolio");
        var rij = kijker.Locator("tr", new PageLocatorOptions { HasText = "Hoofdlocatie" });
        await Assertions.Expect(rij).ToContainTextAsync("niet bevestigd");
        await kijker.EvaluateAsync("document.body.dataset.gebleven = 'ja'");

        var aanbieder = await wereld.Als(Personen.ZbBrughuis);
        await aanbieder.GotoAsync("/portfolio");
        await aanbieder.GetByLabel("Vrij bij Brughuis Zuid, Hoofdlocatie").FillAsync("5");
        await aanbieder.Keyboard.PressAsync("Enter");
        await aanbieder.Zegt("Opgeslagen en bevestigd.");

        await Assertions.Expect(rij).ToContainTextAsync("vers 2-11");
        await Assertions.Expect(rij.Locator(".rt-vrij")).ToHaveTextAsync("5");
        await Assertions.Expect(kijker.Locator("#kerngetallen")).ToContainTextAsync("8 nu, 0 later");
        await Assertions.Expect(kijker.Locator("body")).ToHaveAttributeAsync("data-gebleven", "ja");
    }

    [Fact]
    public async Task Wie_terugkijkt_luistert_niet()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.Zk);
        var fouten = new List<string>();
        pagina.Console += (_, bericht) =>
        {
            if (bericht.Type == "error")
            {
                fouten.Add(bericht.Text);
            }
        };
        await pagina.GotoAsync(
            "/portfolio?op=2026-10-01",
            new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
        );
        Assert.Empty(fouten);
    }
}
