using System.Numerics;
using System.Runtime.Intrinsics;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>A weight in eight words.</summary>
internal readonly struct Gewicht8(Vector512<long> woorden) : IGewicht<Gewicht8>
{
    private readonly Vector512<long> _woorden = woorden;

    public static int Woorden => 8;

    public static Gewicht8 Pak(ReadOnlySpan<long> woorden) => new(Vector512.Create(woorden));

    public static Gewicht8 operator +(Gewicht8 left, Gewicht8 right) => new(left._woorden + right._woorden);

    public static Gewicht8 operator -(Gewicht8 left, Gewicht8 right) => new(left._woorden - right._woorden);

    // The first word in which they differ decides: of both masks only the lowest set bit counts.
    public static bool operator <(Gewicht8 a, Gewicht8 b)
    {
        var minder = Vector512.LessThan(a._woorden, b._woorden).ExtractMostSignificantBits();
        var meer = Vector512.GreaterThan(a._woorden, b._woorden).ExtractMostSignificantBits();
        return minder != 0 && BitOperations.TrailingZeroCount(minder) < BitOperations.TrailingZeroCount(meer);
    }

    public static bool operator >(Gewicht8 a, Gewicht8 b) => b < a;

    public void PakUit(Span<long> woorden) => _woorden.CopyTo(woorden);
}
