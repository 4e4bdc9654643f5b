using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>A count rounded to the nearest multiple, half upwards, with what it stands for.</summary>
internal readonly record struct Ronding(BigInteger Waarde, Band Band)
{
    /// <param name="aantal">The true count, zero or more.</param>
    public static Ronding Van(BigInteger aantal, BigInteger stap)
    {
        var waarde = ((2 * aantal) + stap) / (2 * stap) * stap;
        return new(waarde, Voor(waarde, stap));
    }

    /// <summary>What a count stands for that was rounded before.</summary>
    public static Band Voor(BigInteger waarde, BigInteger stap) =>
        new(BigInteger.Max(waarde - (stap / 2), 0), waarde + ((stap - 1) / 2));
}
