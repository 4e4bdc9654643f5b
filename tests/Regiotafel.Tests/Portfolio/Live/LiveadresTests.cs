using System.Net;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Live;

public sealed class LiveadresTests
{
    [Theory, OpElkeMotor]
    public async Task Een_wijziging_komt_als_gebeurtenis_bij_wie_luistert(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        await using var stroom = await zb.Luister("/portfolio/live");
        using var lezer = new StreamReader(stroom);
        Assert.Equal("retry: 3000", await lezer.ReadLineAsync(TestContext.Current.CancellationToken));
        var eerst = await Volgende(lezer);
        var pagina = await zb.Open("/portfolio");
        await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "4"));
        Assert.True(await Volgende(lezer) > eerst);
    }

    [Theory, OpElkeMotor]
    public async Task Een_wijziging_op_een_andere_knoop_komt_ook(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var tweede = await wereld.TweedeHuis();
        await using var stroom = await (await wereld.Als(Personen.ZbBrughuis, tweede)).Luister("/portfolio/live");
        using var lezer = new StreamReader(stroom);
        var eerst = await Volgende(lezer);
        var zb = await wereld.Als(Personen.ZbLinde);
        await zb.Verstuur((await zb.Open("/portfolio")).Formulier("handler=Vrij"), null, ("vrij", "4"));
        Assert.True(await Volgende(lezer) > eerst);
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_account_luistert_niemand(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        Assert.Equal(HttpStatusCode.Unauthorized, (await wereld.Bezoeker().Open("/portfolio/live")).Status);
    }

    private static async Task<long> Volgende(StreamReader lezer)
    {
        using var geduld = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await lezer.ReadLineAsync(geduld.Token) is { } regel)
        {
            if (regel.StartsWith("data: ", StringComparison.Ordinal))
            {
                return long.Parse(regel[6..], System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        throw new InvalidOperationException("The stream ended without an event.");
    }
}
