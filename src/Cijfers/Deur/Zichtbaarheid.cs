namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// How long it takes before a fall of a flow stands out from chance. The rule: the old level is known, one asks only whether it fell,
/// and takes a chance of 5% that it seems so while nothing changed (the 10% on two sides of the trend words, design of Cijfers,
/// section 6); in 80% of the cases a fall that is real must be seen. Counts vary as a Poisson count does, and the square root of such
/// a count has a variance of a quarter whatever its size, so that n months with a mean of l against a part d less give
/// n = (1,6449 + 0,8416)² / (4 l (1 − √(1 − d))²).
/// </summary>
public static class Zichtbaarheid
{
    /// <summary>Chance to see a fall that is not there, in percent.</summary>
    public const int ValsAlarm = 5;

    /// <summary>Chance to see a fall that is there, in percent.</summary>
    public const int Gevonden = 80;

    // The 95% and the 80% point of the normal distribution.
    private const double GrensVals = 1.6448536;
    private const double GrensGevonden = 0.8416212;

    /// <summary>Whole months until a fall shows.</summary>
    /// <param name="perMaand">Persons a month before it.</param>
    /// <param name="daling">Part by which it falls, between 0 and 1.</param>
    public static int Maanden(int perMaand, decimal daling)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perMaand, 1);
        if (daling is <= 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(daling));
        }
        var verschil = 1 - Math.Sqrt((double)(1 - daling));
        var z = GrensVals + GrensGevonden;
        return (int)Math.Ceiling(z * z / (4 * perMaand * verschil * verschil));
    }
}
