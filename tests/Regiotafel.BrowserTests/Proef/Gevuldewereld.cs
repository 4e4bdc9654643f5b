using Regiotafel.Tests.Cijfers.Demo;

namespace Regiotafel.BrowserTests.Proef;

/// <summary>One system with figures for tests that only look at them: an invented country of two regions, opened for everyone.</summary>
public sealed class Gevuldewereld(Browser browser) : IAsyncLifetime
{
    internal Browserwereld Wereld { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Wereld = await Start(browser);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Wereld.DisposeAsync();

    /// <summary>One of its own, for a test that signs in.</summary>
    internal static async Task<Browserwereld> Start(Browser browser)
    {
        var wereld = await Browserwereld.Start(browser, stel: Voorbeeldproef.Klein);
        await Voorbeeldproef.Maak(wereld.Regio);
        return wereld;
    }
}
