using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Signalen;

public sealed class OpvallendTests
{
    private const string Adres = "/portfolio/opvallend";

    [Theory, OpElkeMotor]
    public async Task Get_DoorGemeente_Geeft403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await wereld.Als(Personen.Gm)).Open(Adres)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_AanbiederZietEigen_CoordinatorDeRegio(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            foreach (var locatie in await db.Locaties.ToListAsync())
            {
                locatie.Contact = null;
            }
            await db.Bewaar(CancellationToken.None);
        });

        var eigen = await (await wereld.Als(Personen.ZbLinde)).Open(Adres);
        var regio = await (await wereld.Als(Personen.Bp)).Open(Adres);

        Assert.Equal(["Lindehof", "Lindezicht"], Locaties(eigen));
        Assert.Equal(["Lindehof", "Lindezicht", "Brughuis Zuid"], Locaties(regio));
        Assert.DoesNotContain("<rt-", regio.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Get_NegentigDagenVrij_StaatErEnNietsEerder(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);

        var begin = await zb.Open(Adres);
        wereld.Tijd.Verder(TimeSpan.FromDays(90));
        zb = await wereld.Als(Personen.ZbBrughuis);
        var later = await zb.Open(Adres);

        Assert.Contains("Er valt niets op", begin.Inhoud, StringComparison.Ordinal);
        Assert.Contains("1 plek vrij sinds 2-11-2026", later.Inhoud, StringComparison.Ordinal);
    }

    private static List<string> Locaties(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
}
