using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Filters;

namespace Regiotafel.Tests.Web.Filters;

public sealed class VerzoektaakTests
{
    [Theory, OpElkeMotor]
    public async Task De_sleutel_van_een_formulier_blijft_zeven_dagen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.Schrijf(async diensten =>
        {
            await using var zet = diensten
                .GetRequiredService<Werkeenheid>()
                .Opdracht("insert into kern_verzoek (gebruiker_id, sleutel, afdruk, op) values (@id, @id, 'a', @op)")
                .Met("id", Guid.NewGuid())
                .Met("op", VasteTijd.Begin);
            await zet.ExecuteNonQueryAsync();
        });

        wereld.Tijd.Verder(TimeSpan.FromDays(7));
        await Ruim(wereld);
        var opDeGrens = await Aantal(wereld);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        await Ruim(wereld);

        Assert.Equal(1, opDeGrens);
        Assert.Equal(0, await Aantal(wereld));
    }

    private static async Task Ruim(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<ITaak>().OfType<Verzoektaak>().Single().Voer(CancellationToken.None);
    }

    private static async Task<long> Aantal(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        await using DbCommand tel = scope
            .ServiceProvider.GetRequiredService<Werkeenheid>()
            .Opdracht("select count(*) from kern_verzoek");
        return (long)(await tel.ExecuteScalarAsync())!;
    }
}
