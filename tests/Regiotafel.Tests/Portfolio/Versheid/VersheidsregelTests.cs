using Regiotafel.Kern;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Tests.Portfolio.Versheid;

public sealed class VersheidsregelTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    // Half-life 14: vers up to 7 days, loopt af up to 14, after that niet bevestigd.
    [Theory]
    [InlineData(14, 0, "Vers")]
    [InlineData(14, 7, "Vers")]
    [InlineData(14, 8, "LooptAf")]
    [InlineData(14, 14, "LooptAf")]
    [InlineData(14, 15, "NietBevestigd")]
    // Half-life 7: half of it is 3.5, so 3 days is vers and 4 is not.
    [InlineData(7, 3, "Vers")]
    [InlineData(7, 4, "LooptAf")]
    [InlineData(7, 8, "NietBevestigd")]
    // Half-life 1: only today is vers.
    [InlineData(1, 0, "Vers")]
    [InlineData(1, 1, "LooptAf")]
    [InlineData(1, 2, "NietBevestigd")]
    public void Een_getal_wordt_ouder_volgens_zijn_halfwaardetijd(int halfwaardetijd, int dagen, string stand)
    {
        var op = Klok.BeginVan(Vandaag.AddDays(-dagen)).AddHours(12);

        Assert.Equal(stand, Versheidsregel.Stand(op, halfwaardetijd, Vandaag).ToString());
    }

    [Fact]
    public void Nooit_bevestigd_is_niet_bevestigd() =>
        Assert.Equal(Stand.NietBevestigd, Versheidsregel.Stand(null, 365, Vandaag));

    [Fact]
    public void Een_dag_loopt_van_middernacht_tot_middernacht_in_Nederland()
    {
        // 23.30 UTC on 8 November is 0.30 on the 9th in the Netherlands: 7 days before the 16th.
        var op = new DateTime(2026, 11, 8, 23, 30, 0, DateTimeKind.Utc);

        Assert.Equal(Stand.Vers, Versheidsregel.Stand(op, 14, Vandaag));
        Assert.Equal(Stand.LooptAf, Versheidsregel.Stand(op.AddHours(-1), 14, Vandaag));
    }
}
