using Regiotafel.Tests.Cijfers.Demo;

namespace Regiotafel.BrowserTests.Proef;

/// <summary>One system with figures for all tests that only look at them: an invented country of two regions, opened for everyone.</summary>
[CollectionDefinition]
public sealed class Gevuldewereld(Browser browser) : ICollectionFixture<Gevuldewereld>, IAsyncLifetime
{
    internal Browserwereld Wereld { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Wereld = await Browserwereld.Start(browser, stel: Voorbeeldproef.Klein);
        await Voorbeeldproef.Maak(Wereld.Regio);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Wereld.DisposeAsync();
}
