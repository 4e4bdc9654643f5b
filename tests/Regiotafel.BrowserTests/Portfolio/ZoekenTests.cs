using Microsoft.EntityFrameworkCore;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

public sealed class ZoekenTests(Browser browser)
{
    [Fact]
    public async Task Van_Mijn_werk_naar_een_vastgehouden_plek_die_past_in_zeven_klikken()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbBrughuis);
        var klikken = 0;
        foreach (
            var keus in new[]
            {
                pagina.Verwijzing("Zoek een plek"),
                pagina.GetByText("W3 Wonen 3"),
                pagina.GetByText("Wlz-W"),
                pagina.GetByText("27 tot en met 44"),
                pagina.Knop("Pas toe"),
            }
        )
        {
            await keus.ClickAsync();
            klikken++;
        }

        await pagina.Zegt("2 plekken passen");
        await pagina.Zegt("Past op: financiering, zorgprofiel, leeftijd.");
        await pagina.Verwijzing("Houd vast bij Lindehof, Begane grond").ClickAsync();
        await pagina.Knop("Houd vast").ClickAsync();
        klikken += 2;

        await pagina.Zegt("U houdt 1 plek vast bij Lindehof, Begane grond");
        Assert.Equal(7, klikken);
        Assert.Equal(
            Personen.Brughuis,
            await wereld.Regio.Lees(db => db.Vasthoudingen.Select(v => v.DoorOrganisatieId).SingleAsync())
        );
    }

    [Fact]
    public async Task Wat_bijna_past_zegt_wat_er_mist_en_wie_daarover_gaat()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbBrughuis);
        await pagina.GotoAsync("/portfolio/zoeken");
        await pagina.GetByText("wakende zorg in de nacht").ClickAsync();
        await pagina.Knop("Pas toe").ClickAsync();

        await pagina.Zegt("Geen plek past op alles");
        await pagina.Zegt("Nog niet bekend of dit hier aanwezig is: wakende zorg in de nacht. De aanbieder weet dit.");

        // The address is the search: a colleague with the link sees the same.
        var collega = await wereld.Als(Personen.Zk);
        await collega.GotoAsync(pagina.Url);
        await collega.Zegt("Geen plek past op alles");
        await collega.Verwijzing("wakende zorg in de nacht weghalen").ClickAsync();
        await collega.Zegt("plekken passen");
    }
}
