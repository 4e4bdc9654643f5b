using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Proef;

/// <summary>The system on a real port of this machine with real browser windows before it.</summary>
internal sealed class Browserwereld : IAsyncDisposable
{
    private const string Nummer = "127.0.0.1";

    private readonly Browser browser;
    private readonly List<IBrowserContext> vensters = [];

    private Browserwereld(Browser browser, Proefregio regio, string naam)
    {
        (this.browser, Regio) = (browser, regio);
        Adres = regio
            .App.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single()
            .Replace(Nummer, naam, StringComparison.Ordinal);
    }

    public Proefregio Regio { get; }

    /// <summary>Scheme, host and port.</summary>
    public string Adres { get; }

    /// <summary>Requests to anywhere but this machine; there must be none.</summary>
    public List<string> Vreemd { get; } = [];

    /// <summary>Other addresses of this machine that a test opens itself.</summary>
    public List<string> Eigen { get; } = [];

    /// <summary>Passkeys need a <paramref name="naam"/> in the address, not a number.</summary>
    /// <param name="stel">What is other than in the ordinary system.</param>
    public static async Task<Browserwereld> Start(
        Browser browser,
        Motor motor = Motor.Sqlite,
        string naam = Nummer,
        Action<WebApplicationBuilder>? stel = null
    )
    {
        var regio = await Proefregio.Start(
            motor,
            b =>
            {
                b.WebHost.UseKestrel().UseUrls($"http://{Nummer}:0");
                stel?.Invoke(b);
            }
        );
        return new Browserwereld(browser, regio, naam);
    }

    /// <summary>A window that is not signed in.</summary>
    public async Task<IPage> Venster(Vensterkeus? keus = null)
    {
        keus ??= new Vensterkeus();
        var context = await browser.Chromium.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Adres,
                Locale = "nl-NL",
                ViewportSize = new ViewportSize { Width = keus.Breedte, Height = 900 },
                ColorScheme = keus.Donker ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = keus.Script,
            }
        );
        vensters.Add(context);
        context.Request += (_, verzoek) =>
        {
            if (!Eigen.Prepend(Adres).Any(a => verzoek.Url.StartsWith(a, StringComparison.Ordinal)))
            {
                Vreemd.Add(verzoek.Url);
            }
        };
        return await context.NewPageAsync();
    }

    /// <summary>A window signed in with the one button of a demo account.</summary>
    public async Task<IPage> Als(Persoon persoon, Vensterkeus? keus = null)
    {
        var pagina = await Venster(keus);
        await MeldAan(pagina, persoon);
        return pagina;
    }

    /// <summary>Signs in with the one button of a demo account.</summary>
    public static async Task MeldAan(IPage pagina, Persoon persoon)
    {
        await pagina.GotoAsync("/aanmelden");
        await pagina
            .Locator("li", new PageLocatorOptions { HasText = persoon.Naam + ":" })
            .GetByRole(AriaRole.Button)
            .ClickAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var venster in vensters)
        {
            await venster.DisposeAsync();
        }
        await Regio.DisposeAsync();
        Assert.Empty(Vreemd);
    }
}

/// <summary>How a window looks.</summary>
internal sealed record Vensterkeus(int Breedte = 1280, bool Donker = false, bool Script = true);
