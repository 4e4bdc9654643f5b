using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Deur;

/// <summary>How long a fall stays hidden in chance.</summary>
public sealed class ZichtbaarheidTests
{
    // By hand: √10 − √8 = 3,1623 − 2,8284 = 0,3339; its square times four 0,4458; (1,6449 + 0,8416)² = 6,1826;
    // 6,1826 / 0,4458 = 13,87. At 5 a month twice that (27,7), at 20 half (6,9), at 240 a 24th (0,58).
    [Theory]
    [InlineData(10, "0.2", 14)]
    [InlineData(5, "0.2", 28)]
    [InlineData(20, "0.2", 7)]
    [InlineData(240, "0.2", 1)]
    // √10 − √9 = 0,1623; its square times four 0,1053; 6,1826 / 0,1053 = 58,7.
    [InlineData(10, "0.1", 59)]
    public void Het_aantal_maanden_is_dat_van_de_hand(int perMaand, string daling, int maanden) =>
        Assert.Equal(
            maanden,
            Zichtbaarheid.Maanden(perMaand, decimal.Parse(daling, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void De_exacte_kansen_van_de_telling_zeggen_bijna_hetzelfde()
    {
        var maanden = Zichtbaarheid.Maanden(10, 0.2m);

        // The largest count that is rare when nothing changed: at most 120 of 140 expected.
        var grens = Enumerable.Range(0, 200).Last(k => PoissonTot(k, 10 * maanden) <= Zichtbaarheid.ValsAlarm / 100.0);
        Assert.Equal(120, grens);
        Assert.Equal(Zichtbaarheid.Gevonden / 100.0, PoissonTot(grens, 8 * maanden), 0.02);
    }

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(10, 0)]
    [InlineData(10, 1.1)]
    public void Wat_niet_kan_wordt_geweigerd(int perMaand, double daling) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Zichtbaarheid.Maanden(perMaand, (decimal)daling));

    private static double PoissonTot(int k, double verwacht)
    {
        var (som, term) = (0.0, Math.Exp(-verwacht));
        for (var i = 0; i <= k; i++)
        {
            som += term;
            term *= verwacht / (i + 1);
        }
        return som;
    }
}
