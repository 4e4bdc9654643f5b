using System.Net;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Regioplan.Overgenomen;

/// <summary>The page of a printed plan, for a visitor without an account.</summary>
public sealed class OvergenomenPaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Een_gedrukt_plan_staat_er_met_plaats_en_bevindingen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var publiek = wereld.Bezoeker();
        var pagina = await publiek.Open("/regioplan/rotterdam/2024-2025/overgenomen");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains(
            "Dit is het gedrukte plan, niet het plan van Regiotafel",
            pagina.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("866 + 501 + 86 is 1.453", pagina.Inhoud, StringComparison.Ordinal);
        var eerste = pagina.Document.QuerySelector("tbody tr")!;
        Assert.Equal("voorblad, eerste tegel", eerste.QuerySelector("th .rt-sub")!.TextContent);
        Assert.Equal(
            ["1.451", "niet berekend", "1-1-2024"],
            eerste.QuerySelectorAll("td").Select(c => c.TextContent.Trim())
        );
        Assert.Equal(
            "/regioplan/rotterdam/2024-2025/overgenomen",
            (await publiek.Open("/regioplan/5521/2024-2025/overgenomen")).Naar
        );
        var zonder = await publiek.Open("/regioplan/t-gooi/2024-2025/overgenomen");
        Assert.Equal(HttpStatusCode.NotFound, zonder.Status);
        Assert.Equal(3, zonder.Document.QuerySelectorAll("ul.utrecht-unordered-list a").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await publiek.Open("/regioplan/nergens/2024-2025/overgenomen")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await publiek.Open("/regioplan/rotterdam/1999-2000/overgenomen")).Status
        );
    }
}
