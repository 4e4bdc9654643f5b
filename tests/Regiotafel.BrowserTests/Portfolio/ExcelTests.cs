using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class ExcelTests(Browser browser)
{
    [Fact]
    public async Task Ophalen_bijwerken_inlezen_en_opslaan_met_het_verschil_ertussen()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync("/portfolio");
        await pagina.Verwijzing("Excel").ClickAsync();
        var bestand = await Haal(pagina, "Alleen mijn locaties");

        // O is Plekken vrij; row 2 of the sheet is Lindehof, Begane grond.
        await pagina.LeesIn(Proefbeeld.Bewerk(bestand, ("O2", "5")));
        await pagina.Heet("Wat er verandert");
        await pagina.Zegt("Plekken vrij: 2 → 5");
        Assert.Equal(2, await Vrij(wereld));
        await pagina.Knop("Sla de gekozen rijen op").ClickAsync();
        await pagina.Zegt("De gekozen rijen staan in het register.");
        Assert.Equal(5, await Vrij(wereld));

        // Out and in again without a change: nothing to save.
        await pagina.GotoAsync("/portfolio/invoer");
        await pagina.LeesIn(await Haal(pagina, "Alleen mijn locaties"));
        await pagina.Heet("Wat er verandert");
        await Assertions
            .Expect(pagina.Locator("dl > div", new PageLocatorOptions { HasText = "gewijzigd" }))
            .ToContainTextAsync("0");
        await pagina.Zegt("3 rijen zijn gelijk");
    }

    private static async Task<byte[]> Haal(IPage pagina, string knop)
    {
        var download = await pagina.RunAndWaitForDownloadAsync(() => pagina.Verwijzing(knop).ClickAsync());
        Assert.Equal("regio-portfolio-5521-2026-11-02.xlsx", download.SuggestedFilename);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static Task<int> Vrij(Browserwereld wereld) =>
        wereld.Regio.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == Proefvulling.BeganeGrond))
                .Select(a => a.Vrij)
                .SingleAsync()
        );
}
