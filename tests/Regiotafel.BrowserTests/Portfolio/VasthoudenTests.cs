using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class VasthoudenTests(Browser browser)
{
    [Theory, OpElkeMotor]
    public async Task Twee_vensters_op_de_laatste_plek_geven_een_vasthouding_en_een_uitleg(Motor motor)
    {
        await using var wereld = await Browserwereld.Start(browser, motor);
        var linde = await wereld.Als(Personen.ZbLinde);
        var kantoor = await wereld.Als(Personen.Zk);
        foreach (var pagina in new[] { linde, kantoor })
        {
            await pagina.GotoAsync("/portfolio");
            await pagina
                .GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Houd vast: Brughuis Zuid, Hoofdlocatie" })
                .ClickAsync();
        }

        await linde.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Houd vast" }).ClickAsync();
        await Assertions.Expect(linde.Locator("main")).ToContainTextAsync("U houdt 1 plek vast bij Brughuis Zuid");
        await kantoor.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Houd vast" }).ClickAsync();

        await Assertions
            .Expect(kantoor.Locator("main"))
            .ToContainTextAsync("De laatste plek is net vastgehouden door Proefgroep De Linde");
        await Assertions.Expect(kantoor.Locator("main")).ToContainTextAsync("010-0000001");
        await Assertions
            .Expect(kantoor.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Houd vast" }))
            .ToHaveCountAsync(0);
        Assert.Equal(1, await wereld.Regio.Lees(db => db.Vasthoudingen.CountAsync()));
    }
}
