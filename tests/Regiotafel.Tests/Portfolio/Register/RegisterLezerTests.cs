using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Register;

public sealed class RegisterLezerTests
{
    [Theory, OpElkeMotor]
    public async Task Wat_is_teruggedraaid_heeft_niemand_gezien(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ct = TestContext.Current.CancellationToken;
        await using (var scope = wereld.In())
        {
            var (werk, db) = (
                scope.ServiceProvider.GetRequiredService<Werkeenheid>(),
                scope.ServiceProvider.GetRequiredService<PortfolioDb>()
            );
            await werk.BeginSchrijven(ct);
            var aanbod = await db.Aanbod.SingleAsync(a => a.EigenaarId == Personen.Brughuis, ct);
            Assert.Null(aanbod.Bevestig(5, "proef", VasteTijd.Begin));
            await db.Bewaar(ct);
            Assert.Equal(5, await Vrij(scope.ServiceProvider, aanbod.Id));
            werk.DraaiTerug();
        }

        await using var later = wereld.In();
        var id = await wereld.Lees(d =>
            d.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync(ct)
        );
        Assert.Equal(1, await Vrij(later.ServiceProvider, id));
    }

    private static async Task<int> Vrij(IServiceProvider sp, Guid id) =>
        (await sp.GetRequiredService<RegisterLezer>().Nu(Personen.Regio, CancellationToken.None)).Aanbod[id].Vrij;
}
