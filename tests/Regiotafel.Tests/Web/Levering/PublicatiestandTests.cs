using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Regiotafel.Kern;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Levering;

namespace Regiotafel.Tests.Web.Levering;

public sealed class PublicatiestandTests
{
    [Fact]
    public async Task Wie_weggaat_tijdens_het_lezen_houdt_een_nieuwe_stand_niet_tegen()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var stand = Stand(wereld);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stand.Lees(new CancellationToken(true)));

        Assert.False(stand.IsVers);
        Assert.Equal("0", await stand.Lees(TestContext.Current.CancellationToken));
        Assert.True(stand.IsVers);
        Assert.Null(await stand.Lees(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Wat_niet_te_lezen_was_heet_niet_vers()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var stand = Stand(wereld);
        await wereld.AlsEigenaar("alter table cijfers_openbaar rename to weg");
        Assert.Null(await stand.Lees(TestContext.Current.CancellationToken));
        Assert.False(stand.IsVers);
    }

    private static Publicatiestand Stand(Proefregio wereld) =>
        new(
            wereld.App.Services.GetRequiredService<IServiceScopeFactory>(),
            wereld.App.Services.GetRequiredService<Klok>(),
            NullLogger<Publicatiestand>.Instance
        );
}
