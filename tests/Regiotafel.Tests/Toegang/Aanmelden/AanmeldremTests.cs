using Regiotafel.Toegang.Aanmelden;

namespace Regiotafel.Tests.Toegang.Aanmelden;

public sealed class AanmeldremTests
{
    // Five in a row: 1 minute; each next one twice as long: 2, 4, 8; never more than 15.
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(8, 8)]
    [InlineData(9, 15)]
    [InlineData(500, 15)]
    public void De_wachttijd_verdubbelt_tot_een_kwartier(int fouten, int minuten) =>
        Assert.Equal(TimeSpan.FromMinutes(minuten), Aanmeldrem.Wachttijd(fouten));
}
