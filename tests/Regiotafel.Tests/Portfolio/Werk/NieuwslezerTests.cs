using Regiotafel.Portfolio.Werk;

namespace Regiotafel.Tests.Portfolio.Werk;

public sealed class NieuwslezerTests
{
    [Theory]
    [InlineData("Wandelkast Wonen", "Wandelkast Wonen houdt een plek vast bij Lindehof")]
    [InlineData("", "Een plek bij Lindehof wordt vastgehouden")]
    public void Een_vasthouding_is_een_hele_zin_ook_als_niemand_haar_deed(string houder, string zin) =>
        Assert.Equal(zin, Nieuwslezer.Vasthoudzin(houder, "Lindehof"));
}
