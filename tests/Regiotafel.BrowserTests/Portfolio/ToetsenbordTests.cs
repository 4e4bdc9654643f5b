using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class ToetsenbordTests(Browser browser)
{
    /// <summary>Where the keyboard is: its name, and whether a line of at least 3 px shows it.</summary>
    private const string Hier = """
        (() => {
          const e = document.activeElement;
          const naam = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
          return [naam.trim().replace(/\s+/g, ' '), parseFloat(getComputedStyle(e).outlineWidth) >= 3 ? 'ja' : 'nee'];
        })()
        """;

    [Fact]
    public async Task Het_register_gaat_met_alleen_het_toetsenbord_van_kop_tot_voet()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbBrughuis);
        await pagina.GotoAsync("/portfolio");

        // The first stop goes past the head.
        await Naar(pagina, "Naar de inhoud");
        await pagina.Keyboard.PressAsync("Enter");
        await Naar(pagina, "Zoek een plek");
        await Naar(pagina, "Zoek op naam of plaats");
        await pagina.Keyboard.TypeAsync("brughuis");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.Zegt("Totaal van dit filter");

        await Naar(pagina, "Naar de inhoud");
        await pagina.Keyboard.PressAsync("Enter");
        await Naar(pagina, "Brughuis Zuid");
        await Naar(pagina, "Vrij bij Brughuis Zuid, Hoofdlocatie");
        // Tab selects what stands in the field: the new number takes its place.
        await pagina.Keyboard.TypeAsync("3");
        await Naar(pagina, "Klopt: Brughuis Zuid, Hoofdlocatie");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.Zegt("Opgeslagen en bevestigd.");

        wereld.Regio.Tijd.Verder(TimeSpan.FromHours(2));
        pagina = await wereld.Als(Personen.ZbBrughuis);
        await pagina.GotoAsync("/portfolio?q=brughuis");
        await Naar(pagina, "Nog actueel: heel Brughuis Zuid");
        await pagina.Keyboard.PressAsync("Space");
        await pagina.Zegt("1 regel bevestigd.");
        await Naar(pagina, "Handleiding");
        var aanbod = await wereld.Regio.Lees(db => db.Aanbod.SingleAsync(a => a.EigenaarId == Personen.Brughuis));
        Assert.Equal((3, VasteTijd.Begin.AddHours(2)), (aanbod.Vrij, aanbod.BevestigdOp));
    }

    /// <summary>Presses Tab until the keyboard is there; at each stop it can be seen where it is.</summary>
    private static async Task Naar(IPage pagina, string naam)
    {
        for (var stap = 0; stap < 60; stap++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            var hier = await pagina.EvaluateAsync<string[]>(Hier);
            Assert.True(hier[1] == "ja", $"The focus on '{hier[0]}' is not shown.");
            if (hier[0] == naam)
            {
                return;
            }
        }
        Assert.Fail($"Tab never came to '{naam}'.");
    }
}
