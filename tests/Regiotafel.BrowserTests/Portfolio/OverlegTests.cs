using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class OverlegTests(Browser browser)
{
    private static readonly string[] Punten =
    [
        "1. Hoe staat het register ervoor",
        "2. Wat is verouderd",
        "3. Wie heeft niet bevestigd",
        "4. Vrije plekken per profiel",
        "5. Wat is veranderd",
    ];

    [Fact]
    public async Task De_voorzitter_loopt_met_Enter_langs_vijf_punten_die_elk_op_een_scherm_passen()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.Tv, new Vensterkeus(Breedte: 1920, Donker: true));
        await pagina.SetViewportSizeAsync(1920, 1080);
        await pagina.GotoAsync("/portfolio/overleg");
        await pagina.Verwijzing("Toon voor de zaal").ClickAsync();

        foreach (var punt in Punten)
        {
            await Assertions
                .Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 2 }))
                .ToHaveTextAsync(punt);
            Assert.InRange(await pagina.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 1080);
            // A bright room: never dark, and the root letter is a quarter larger.
            Assert.Equal(
                "20px",
                await pagina.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize")
            );
            Assert.Equal(
                "rgb(251, 250, 247)",
                await pagina.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")
            );
            if (punt != Punten[^1])
            {
                await Assertions.Expect(pagina.Locator("a[autofocus]")).ToBeFocusedAsync();
                await pagina.Keyboard.PressAsync("Enter");
            }
        }
        await pagina.Verwijzing("Sluit").ClickAsync();
        await Assertions
            .Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 2 }))
            .ToHaveCountAsync(Punten.Length);
    }

    [Fact]
    public async Task Op_papier_staan_alle_punten_zonder_knoppen()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.Tv, new Vensterkeus(Donker: true));
        await pagina.GotoAsync("/portfolio/overleg");
        await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var punt in Punten)
        {
            await Assertions
                .Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = punt }))
                .ToBeVisibleAsync();
        }
        await Assertions.Expect(pagina.Verwijzing("Toon voor de zaal")).ToBeHiddenAsync();
        await Assertions.Expect(pagina.Locator(".rt-band")).ToBeHiddenAsync();
    }
}
