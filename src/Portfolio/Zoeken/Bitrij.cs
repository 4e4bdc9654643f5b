using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>A set of places: one bit per place, in machine vectors, so that a criterion is judged for many at once.</summary>
internal static class Bitrij
{
    /// <summary>
    /// Vectors that are weighed together: 4,096 places, so that all that is worked out of them stays in the cache
    /// nearest to the processor.
    /// </summary>
    public static readonly int Blok = 64 / Vector<ulong>.Count;

    private static readonly int PerVector = Vector<ulong>.Count * 64;

    /// <summary>Vectors for so many places; whole 512 bits, so that any machine vector fits.</summary>
    public static int Vectoren(int plekken) => (plekken + 511) / 512 * 512 / PerVector;

    /// <summary>The number of the first place of a vector.</summary>
    public static int Plek(int vector) => vector * PerVector;

    public static void Zet(Span<Vector<ulong>> rij, int plek) =>
        MemoryMarshal.Cast<Vector<ulong>, ulong>(rij)[plek >> 6] |= 1UL << plek;

    /// <summary>Adds a set to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Voeg(ReadOnlySpan<Vector<ulong>> bij, Span<Vector<ulong>> rij)
    {
        for (var i = 0; i < rij.Length; i++)
        {
            rij[i] |= bij[i];
        }
    }

    /// <summary>Adds a set to those that are in at least one, and what was there already to those in more than one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Stapel(ReadOnlySpan<Vector<ulong>> bij, Span<Vector<ulong>> een, Span<Vector<ulong>> meer)
    {
        for (var i = 0; i < een.Length; i++)
        {
            meer[i] |= een[i] & bij[i];
            een[i] |= bij[i];
        }
    }

    /// <summary>What two sets share; false when that is nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Samen(ReadOnlySpan<Vector<ulong>> a, ReadOnlySpan<Vector<ulong>> b, Span<Vector<ulong>> uit)
    {
        var iets = Vector<ulong>.Zero;
        for (var i = 0; i < uit.Length; i++)
        {
            uit[i] = a[i] & b[i];
            iets |= uit[i];
        }

        return iets != Vector<ulong>.Zero;
    }

    /// <summary>What is in the first set and not in the second; false when that is nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Zonder(ReadOnlySpan<Vector<ulong>> a, ReadOnlySpan<Vector<ulong>> b, Span<Vector<ulong>> uit)
    {
        var iets = Vector<ulong>.Zero;
        for (var i = 0; i < uit.Length; i++)
        {
            uit[i] = a[i] & ~b[i];
            iets |= uit[i];
        }

        return iets != Vector<ulong>.Zero;
    }

    /// <summary>How many places a set has.</summary>
    public static int Tel(ReadOnlySpan<Vector<ulong>> rij) => Tel(rij, rij);

    /// <summary>
    /// How many places two sets share. Eight vectors are first added bit by bit (a full adder in logic), so that only
    /// one in eight needs counting.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Tel(ReadOnlySpan<Vector<ulong>> a, ReadOnlySpan<Vector<ulong>> b)
    {
        var (een, twee, vier) = (Vector<ulong>.Zero, Vector<ulong>.Zero, Vector<ulong>.Zero);
        var (som, i) = (0, 0);
        for (; i + 8 <= a.Length; i += 8)
        {
            var x = a.Slice(i, 8);
            var y = b.Slice(i, 8);
            var tweeA = Optellen(ref een, x[0] & y[0], x[1] & y[1]);
            var tweeB = Optellen(ref een, x[2] & y[2], x[3] & y[3]);
            var vierA = Optellen(ref twee, tweeA, tweeB);
            tweeA = Optellen(ref een, x[4] & y[4], x[5] & y[5]);
            tweeB = Optellen(ref een, x[6] & y[6], x[7] & y[7]);
            var vierB = Optellen(ref twee, tweeA, tweeB);
            som += 8 * Tel(Optellen(ref vier, vierA, vierB));
        }

        for (; i < a.Length; i++)
        {
            som += Tel(a[i] & b[i]);
        }

        return som + (4 * Tel(vier)) + (2 * Tel(twee)) + Tel(een);
    }

    /// <summary>Adds two bits to a sum of one bit; gives what is carried over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ulong> Optellen(ref Vector<ulong> som, Vector<ulong> a, Vector<ulong> b)
    {
        var verschil = a ^ b;
        var over = (a & b) | (verschil & som);
        som ^= verschil;
        return over;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Tel(Vector<ulong> vector)
    {
        var som = 0;
        for (var i = 0; i < Vector<ulong>.Count; i++)
        {
            som += BitOperations.PopCount(vector[i]);
        }

        return som;
    }
}
