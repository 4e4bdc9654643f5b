using System.Numerics;
using System.Runtime.Intrinsics;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>A weight in four words.</summary>
internal readonly struct Gewicht4(Vector256<long> woorden) : IGewicht<Gewicht4>
{
    private readonly Vector256<long> _woorden = woorden;

    public static int Woorden => 4;

    public static Gewicht4 Pak(ReadOnlySpan<long> woorden) => new(Vector256.Create(woorden));

    public static Gewicht4 operator +(Gewicht4 left, Gewicht4 right) => new(left._woorden + right._woorden);

    public static Gewicht4 operator -(Gewicht4 left, Gewicht4 right) => new(left._woorden - right._woorden);

    // The first word in which they differ decides: of both masks only the lowest set bit counts.
    public static bool operator <(Gewicht4 a, Gewicht4 b)
    {
        var minder = Vector256.LessThan(a._woorden, b._woorden).ExtractMostSignificantBits();
        var meer = Vector256.GreaterThan(a._woorden, b._woorden).ExtractMostSignificantBits();
        return minder != 0 && BitOperations.TrailingZeroCount(minder) < BitOperations.TrailingZeroCount(meer);
    }

    public static bool operator >(Gewicht4 a, Gewicht4 b) => b < a;

    public void PakUit(Span<long> woorden) => _woorden.CopyTo(woorden);
}
