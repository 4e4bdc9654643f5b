namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Exact tail chances of the binomial and the hypergeometric distribution, summed term by term.</summary>
internal static class Kansen
{
    private const long Tabelgrens = 32;

    /// <summary>P(X ≤ k) of n independent trials with chance p.</summary>
    public static double BinomiaalTot(long k, long n, double p) => Som(0, Math.Min(k, n), x => Binomiaal(x, n, p));

    /// <summary>P(X ≥ k) of n independent trials with chance p.</summary>
    public static double BinomiaalVanaf(long k, long n, double p) => Som(Math.Max(k, 0), n, x => Binomiaal(x, n, p));

    /// <summary>P(X ≤ k) when n are drawn from a group of which so many have the property.</summary>
    public static double TrekkingTot(long k, long n, long met, long groep) =>
        Som(Math.Max(0, n + met - groep), k, x => Trekking(x, n, met, groep));

    /// <summary>P(X ≥ k) when n are drawn from a group of which so many have the property.</summary>
    public static double TrekkingVanaf(long k, long n, long met, long groep) =>
        Som(k, Math.Min(n, met), x => Trekking(x, n, met, groep));

    private static double Binomiaal(long x, long n, double p) =>
        p switch
        {
            <= 0 => x == 0 ? 1 : 0,
            >= 1 => x == n ? 1 : 0,
            _ => Math.Exp(LogKeuzes(n, x) + (x * Math.Log(p)) + ((n - x) * Math.Log(1 - p))),
        };

    private static double Trekking(long x, long n, long met, long groep) =>
        Math.Exp(LogKeuzes(met, x) + LogKeuzes(groep - met, n - x) - LogKeuzes(groep, n));

    private static double Som(long van, long tot, Func<long, double> kans)
    {
        double som = 0;
        for (var x = van; x <= tot; x++)
        {
            som += kans(x);
        }
        return Math.Min(1, som);
    }

    private static double LogKeuzes(long uit, long aantal) =>
        LogFaculteit(uit) - LogFaculteit(aantal) - LogFaculteit(uit - aantal);

    // Stirling's series; from 32 on its error is below the precision of a double.
    private static double LogFaculteit(long n)
    {
        if (n < Tabelgrens)
        {
            double log = 0;
            for (var k = 2; k <= n; k++)
            {
                log += Math.Log(k);
            }
            return log;
        }
        double x = n;
        var rest = (1 / (12 * x)) - (1 / (360 * x * x * x)) + (1 / (1260 * Math.Pow(x, 5)));
        return (x * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI * x)) + rest;
    }
}
