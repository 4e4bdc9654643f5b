using System.Numerics;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Tests.Cijfers.Vergelijken;

/// <summary>Against published tables, and against sums in whole numbers.</summary>
public sealed class StatistiekTests
{
    // Exact Poisson limits, as in every printed table (95%).
    [Theory]
    [InlineData(5, 1.623, 11.668)]
    [InlineData(10, 4.795, 18.390)]
    [InlineData(20, 12.217, 30.888)]
    [InlineData(100, 81.364, 121.627)]
    public void Byar_ligt_bij_de_tabel_van_poisson(int aantal, double laag, double hoog)
    {
        var interval = Intervallen.Byar(aantal, Betrouwbaarheid.Gewoon);
        Assert.Equal(laag, interval.Laag, laag * 0.01);
        Assert.Equal(hoog, interval.Hoog, hoog * 0.002);
    }

    [Fact]
    public void Byar_van_nul_begint_bij_nul() => Assert.Equal(0, Intervallen.Byar(0, Betrouwbaarheid.Gewoon).Laag);

    // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_geeft_de_gepubliceerde_grenzen(int teller, int noemer, double laag, double hoog)
    {
        var interval = Intervallen.Wilson(teller, noemer, Betrouwbaarheid.Gewoon);
        Assert.Equal(laag, interval.Laag, 0.00006);
        Assert.Equal(hoog, interval.Hoog, 0.00006);
    }

    // Printed tables of Student's t, two-sided 95%.
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(4, 2.776)]
    [InlineData(9, 2.262)]
    [InlineData(30, 2.042)]
    [InlineData(120, 1.980)]
    public void Student_geeft_de_tabel(int vrijheidsgraden, double grens) =>
        Assert.Equal(grens, Studentverdeling.Grens(vrijheidsgraden, 0.05), 0.0006);

    [Fact]
    public void Een_gemiddelde_krijgt_een_t_interval()
    {
        // 10 values, mean 50, s = 4: 50 ± 2.262 × 4 / √10 = 50 ± 2.861.
        var interval = Intervallen.Gemiddelde(50, 4, 10, Betrouwbaarheid.Gewoon);
        Assert.Equal(47.139, interval.Laag, 0.001);
        Assert.Equal(52.861, interval.Hoog, 0.001);
    }

    [Theory]
    [InlineData(3, 10, 1, 2)]
    [InlineData(40, 200, 7, 25)]
    [InlineData(260, 1000, 3, 10)]
    [InlineData(0, 35, 1, 20)]
    public void De_binomiale_staart_is_gelijk_aan_de_som_in_gehele_getallen(int k, int n, int teller, int noemer)
    {
        Assert.Equal(Staart(0, k, n, teller, noemer), Kansen.BinomiaalTot(k, n, (double)teller / noemer), 1e-12);
        Assert.Equal(Staart(k, n, n, teller, noemer), Kansen.BinomiaalVanaf(k, n, (double)teller / noemer), 1e-12);
    }

    [Fact]
    public void De_trekking_is_gelijk_aan_de_som_in_gehele_getallen()
    {
        // 8 drawn from 20 of whom 9 have it: at least 6 of them.
        var gunstig = Enumerable
            .Range(6, 3)
            .Aggregate(BigInteger.Zero, (s, k) => s + (Keuzes(9, k) * Keuzes(11, 8 - k)));
        Assert.Equal((double)gunstig / (double)Keuzes(20, 8), Kansen.TrekkingVanaf(6, 8, 9, 20), 1e-12);
        Assert.Equal(1 - ((double)gunstig / (double)Keuzes(20, 8)), Kansen.TrekkingTot(5, 8, 9, 20), 1e-12);
    }

    [Fact]
    public void De_trechter_van_een_aandeel_is_met_de_hand_na_te_rekenen()
    {
        // 10 people, half: P(≤1) = 11/1024 = 0.011, P(≤2) = 56/1024 = 0.055. At 99.8%: P(0) = 1/1024 = 0.00098.
        Assert.Equal(new(2, 8), Trechtergrens.Binomiaal(10, 0.5, Betrouwbaarheid.Gewoon));
        Assert.Equal(new(1, 9), Trechtergrens.Binomiaal(10, 0.5, Betrouwbaarheid.Streng));
        Assert.Equal(new(0, 10), Trechtergrens.Binomiaal(10, 0.5, new(0, 0.0001)));
    }

    [Fact]
    public void De_trechter_van_een_aantal_is_met_de_hand_na_te_rekenen()
    {
        // Expected 10. Byar: 3 gives up to 8.77 and 4 up to 10.24; 17 from 9.90 and 18 from 10.66.
        Assert.Equal(new(4, 17), Trechtergrens.Byar(10, Betrouwbaarheid.Gewoon));
        // Poisson with mean 10, exact: P(≤3) = 0.010, P(≤4) = 0.029, P(≥18) = 0.014, P(≥17) = 0.027: the same limits.
        Assert.True(new Trechtergrens(4, 17).Bevat(4));
        Assert.False(new Trechtergrens(4, 17).Bevat(18));
    }

    private static double Staart(int van, int tot, int n, int teller, int noemer)
    {
        var som = BigInteger.Zero;
        for (var k = van; k <= tot; k++)
        {
            som += Keuzes(n, k) * BigInteger.Pow(teller, k) * BigInteger.Pow(noemer - teller, n - k);
        }
        return (double)(som * BigInteger.Pow(10, 18) / BigInteger.Pow(noemer, n)) / 1e18;
    }

    private static BigInteger Keuzes(int uit, int aantal) =>
        Enumerable.Range(1, aantal).Aggregate(BigInteger.One, (keuzes, k) => keuzes * (uit - aantal + k) / k);
}
