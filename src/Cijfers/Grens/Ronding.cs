using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>A count rounded to the nearest multiple, half upwards, with what it stands for.</summary>
internal readonly record struct Ronding(BigInteger Waarde, Band Band)
{
    /// <param name="aantal">The true count, zero or more.</param>
    public static Ronding Van(BigInteger aantal, BigInteger stap)
    {
        var waarde = ((2 * aantal) + stap) / (2 * stap) * stap;
        var laag = waarde - (stap / 2);
        return new(waarde, new(BigInteger.Max(laag, 0), waarde + ((stap - 1) / 2)));
    }
}
