using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Regiotafel.BrowserTests.Proef;

/// <summary>One headless Chromium for the whole run: that of the machine, never a downloaded one.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;

    /// <summary>The browser.</summary>
    public IBrowser Chromium { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        Chromium = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("REGIOTAFEL_CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>The style bundle lies in the source of the host.</summary>
    [ModuleInitializer]
    internal static void ZetInhoud()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Regiotafel.slnx")))
        {
            map = map.Parent;
        }
        Environment.SetEnvironmentVariable("ASPNETCORE_CONTENTROOT", Path.Combine(map!.FullName, "src", "Web"));
    }
}
