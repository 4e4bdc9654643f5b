using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Regiotafel.Kern;
using Regiotafel.Tests.Plannen.Projecten;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Levering;

namespace Regiotafel.Tests.Web.Levering;

public sealed class PublicatiestandTests
{
    // First bytes of the hash of nothing.
    private const string Leeg = "e3b0c44298fc1c14";

    [Fact]
    public async Task Wie_weggaat_tijdens_het_lezen_houdt_een_nieuwe_stand_niet_tegen()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var stand = Stand(wereld);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stand.Lees(new CancellationToken(true)));

        Assert.False(stand.IsVers);
        Assert.Equal($"0/0-0/0-{Leeg}/0-0", await stand.Lees(TestContext.Current.CancellationToken));
        Assert.True(stand.IsVers);
        Assert.Null(await stand.Lees(TestContext.Current.CancellationToken));
    }

    [Theory, OpElkeMotor]
    public async Task Een_project_dat_uit_het_plan_gaat_maakt_de_bewaarde_paginas_nieuw(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Projectproef.Zet(wereld, Projectproef.Los("Eruit"));
        await Projectproef.Zet(wereld, Projectproef.Los("Erin", openbaar: false));
        var stand = Stand(wereld);
        var eerst = await stand.Lees(TestContext.Current.CancellationToken);

        // As many as before, and the sum of their versions is the same: still another stand.
        await wereld.AlsEigenaar("update plannen_project set in_regioplan = (titel = 'Erin')");
        wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        var geruild = await stand.Lees(TestContext.Current.CancellationToken);
        Assert.NotNull(geruild);
        Assert.NotEqual(eerst, geruild);

        await wereld.AlsEigenaar("update plannen_project set in_regioplan = false");
        wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        Assert.Equal($"0/0-0/0-{Leeg}/0-0", await stand.Lees(TestContext.Current.CancellationToken));
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
