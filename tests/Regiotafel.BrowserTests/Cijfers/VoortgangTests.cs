using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Cijfers;

public sealed class VoortgangTests(Browser browser)
{
    [Fact]
    public async Task De_pagina_van_een_levering_werkt_zichzelf_bij_tot_de_berekening_klaar_is()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var venster = await wereld.Als(Personen.Ra);
        await Upload(venster);
        await venster.EvaluateAsync("window.nietHerladen = true");

        await Assertions.Expect(venster.Locator(".rt-paginakop__zin")).ToContainTextAsync("Staat: aanvaard");

        // The same page: it was changed in its place, and asks no more.
        Assert.True(await venster.EvaluateAsync<bool>("window.nietHerladen"));
        await Assertions.Expect(venster.Locator("#levering[hx-get]")).ToHaveCountAsync(0);
        await Assertions.Expect(venster.Locator("#levering #edities")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Zonder_script_ziet_u_de_voortgang_met_een_link()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var venster = await wereld.Als(Personen.Ra, new Vensterkeus(Script: false));
        await Upload(venster);
        await Leveringproef.Klaar(wereld.Regio, new Uri(venster.Url).AbsolutePath);

        await venster.ReloadAsync();

        await Assertions.Expect(venster.Locator(".rt-paginakop__zin")).ToContainTextAsync("Staat: aanvaard");
    }

    /// <summary>Brings a delivery and comes on its page.</summary>
    private static async Task Upload(IPage venster)
    {
        await venster.GotoAsync("/cijfers/nieuw");
        await venster
            .GetByLabel("Bestanden van de levering")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "levering.zip",
                    MimeType = "application/zip",
                    Buffer = Leveringproef.Zip("klein/levering"),
                }
            );
        await venster.Knop("Lever aan").ClickAsync();
        // Without script the page asks for itself again and again: it may never be done loading on a busy machine.
        await venster.WaitForURLAsync("**/cijfers/leveringen/*", new() { WaitUntil = WaitUntilState.Commit });
    }
}
