using Microsoft.Playwright;
using Regiotafel.BrowserTests.Beveiliging;
using Regiotafel.BrowserTests.Proef;

namespace Regiotafel.BrowserTests.Monitor;

/// <summary>The Monitor with figures, as who has not signed in sees it.</summary>
public sealed class GevuldTests(Gevuldewereld gevuld) : IClassFixture<Gevuldewereld>
{
    private const string Merk = "Verzonnen cijfers: voorbeeldland";

    [Fact]
    public async Task Zonder_script_gaat_een_lezer_van_het_land_naar_een_tabel_van_een_andere_regio()
    {
        var pagina = await gevuld.Wereld.Venster(new Vensterkeus(Script: false));
        await pagina.GotoAsync("/monitor");
        await pagina.Locator(".rt-t-5521 a").ClickAsync();
        await pagina.Heet("Regiobeeld Rotterdam");
        await pagina.Zegt(Merk);
        var instroom = pagina.Locator("#instroom");
        await instroom.Locator("summary").First.ClickAsync();
        await Assertions.Expect(instroom.Locator("details[open] table").First).ToBeVisibleAsync();
        await instroom.GetByText("Vast adres van dit paneel").ClickAsync();
        await pagina.Heet("Instroom en doelpad: Rotterdam");

        await pagina.Locator("main a[href^='/monitor/uitgaven/']").First.ClickAsync();
        await pagina.Heet("Uitgave Voorbeeldland, editie monitor");
        await pagina.Verwijzing("Nieuwe mensen met een W-profiel in een maand").ClickAsync();
        await pagina.GetByLabel("Regio", new() { Exact = true }).SelectOptionAsync("Drenthe");
        await pagina.Knop("Toon deze regio").ClickAsync();
        await Assertions.Expect(pagina.Locator("caption")).ToContainTextAsync("Drenthe");
        var bestand = await pagina.RunAndWaitForDownloadAsync(() =>
            pagina.Verwijzing("Alle regio's (csv)").ClickAsync()
        );
        Assert.StartsWith("verzonnen-", bestand.SuggestedFilename, StringComparison.Ordinal);
    }

    /// <summary>A real second origin: the frame of a figure shows, any other page does not, and no cookie is left behind.</summary>
    [Fact]
    public async Task Een_andere_site_mag_alleen_een_figuur_inlijsten()
    {
        var wereld = gevuld.Wereld;
        string[] adressen =
        [
            "/monitor/inbedden/nettogroei",
            "/monitor",
            "/monitor/5521",
            "/monitor/5521/paneel/instroom",
            "/monitor/paneel/nettogroei",
            "/monitor/uitgaven",
            "/cijfers/leeswijzer",
        ];
        await using var vreemd = await TweedeHerkomst.MetBlad(
            string.Concat(adressen.Select(a => $"<iframe width=600 height=600 src=\"{wereld.Adres}{a}\"></iframe>"))
        );
        wereld.Eigen.Add(vreemd.Adres);
        var pagina = await wereld.Venster();
        await pagina.GotoAsync(vreemd.Adres);

        var getoond = pagina.Frames.Where(f => f.Url.StartsWith(wereld.Adres, StringComparison.Ordinal)).ToList();
        Assert.Equal([wereld.Adres + adressen[0]], getoond.Select(f => f.Url));
        await Assertions
            .Expect(getoond[0].Locator("h1"))
            .ToHaveTextAsync("De nettogroei zakte van 1.395 naar 253 per maand");
        await Assertions.Expect(getoond[0].Locator(".rt-figuur__bron").First).ToContainTextAsync("Bron:");
        Assert.Empty(await pagina.Context.CookiesAsync());
    }
}
