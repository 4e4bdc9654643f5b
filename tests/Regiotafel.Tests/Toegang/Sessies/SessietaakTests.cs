using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Tests.Toegang.Sessies;

public sealed class SessietaakTests
{
    [Theory, OpElkeMotor]
    public async Task Alleen_een_sessie_die_voorbij_is_verdwijnt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.Als(Personen.ZbLinde);
        wereld.Tijd.Verder(Sessie.Rust);
        await wereld.Als(Personen.Bp);

        await Ruim(wereld);
        var opDeGrens = await Aantal(wereld);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        await Ruim(wereld);

        Assert.Equal(2, opDeGrens);
        Assert.Equal(1, await Aantal(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Een_sessie_die_te_oud_is_verdwijnt_ook_als_iemand_nog_werkt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.Als(Personen.ZbLinde);
        wereld.Tijd.Verder(Sessie.Hoogstens + TimeSpan.FromSeconds(1));
        var nu = wereld.Tijd.GetUtcNow().UtcDateTime;
        await wereld.Schrijf(diensten =>
            diensten.GetRequiredService<ToegangDb>().Sessies.ExecuteUpdateAsync(s => s.SetProperty(x => x.GezienOp, nu))
        );

        await Ruim(wereld);

        Assert.Equal(0, await Aantal(wereld));
    }

    private static async Task Ruim(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<ITaak>().OfType<Sessietaak>().Single().Voer(CancellationToken.None);
    }

    private static async Task<int> Aantal(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ToegangDb>().Sessies.CountAsync();
    }
}
