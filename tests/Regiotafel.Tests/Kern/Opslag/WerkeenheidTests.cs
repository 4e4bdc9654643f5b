using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Kern.Opslag;

public sealed class WerkeenheidTests
{
    [Theory, OpElkeMotor]
    public async Task Een_schrijvende_transactie_blijft_in_haar_regio(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.Schrijf(sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            werk.Regio = Personen.Regio;
            Assert.Throws<InvalidOperationException>(() => werk.Regio = Personen.AndereRegio);
            return Task.CompletedTask;
        });
    }

    [Theory, OpElkeMotor]
    public async Task Lezen_gaat_verder_in_de_regio_die_later_bekend_werd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var scope = wereld.In("");
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
        Assert.Equal(0, await db.Aanbod.CountAsync(a => a.Regio == "", TestContext.Current.CancellationToken));

        werk.Regio = Personen.AndereRegio;
        Assert.Equal(
            1,
            await db.Aanbod.CountAsync(a => a.Regio == Personen.AndereRegio, TestContext.Current.CancellationToken)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Per_regio_komt_elke_code_eenmaal_langs_ook_een_tweede(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var scope = wereld.In("");
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();

        var gezien = await werk.PerRegio(async regio => (regio, await db.Aanbod.CountAsync(a => a.Regio == regio)));

        Assert.Equal(gezien.Count, gezien.Select(g => g.regio).Distinct().Count());
        Assert.Contains("5533", gezien.Select(g => g.regio));
        Assert.Equal((4, 1), (Aantal(Personen.Regio), Aantal(Personen.AndereRegio)));
        Assert.Null(werk.Regio);

        int Aantal(string regio) => gezien.Single(g => g.regio == regio).Item2;
    }
}
