using Regiotafel.Tests.Cijfers.Demo;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Web.Koppelingen;

public sealed class VoorbeeldcijfersTests
{
    [Theory, OpElkeMotor]
    public async Task Een_demonstratie_zegt_bij_de_start_al_dat_de_cijfers_komen(Motor motor)
    {
        // The work begins after a pause, and is broken off with the house.
        await using var wereld = await Proefregio.Start(
            motor,
            b =>
            {
                Voorbeeldproef.Klein(b);
                b.Configuration["Taken:Aan"] = "true";
            }
        );
        Assert.Contains("De cijfers worden nu gemaakt", await Beeld(wereld), StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_voorbeeldcijfers_of_zonder_taken_komt_er_niets(Motor motor)
    {
        foreach (var instelling in new[] { "Demo:Cijfers", "Taken:Aan" })
        {
            await using var wereld = await Proefregio.Start(
                motor,
                b =>
                {
                    b.Configuration["Taken:Aan"] = "true";
                    b.Configuration[instelling] = "false";
                }
            );
            Assert.Contains("Nog geen cijfers geleverd", await Beeld(wereld), StringComparison.Ordinal);
        }
    }

    private static async Task<string> Beeld(Proefregio wereld) =>
        (await wereld.Bezoeker().Open("/monitor/5521")).Inhoud;
}
