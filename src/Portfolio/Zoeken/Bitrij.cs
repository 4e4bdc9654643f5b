using System.Numerics;
using System.Runtime.InteropServices;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>A set of places: one bit per place, in machine vectors, so that a criterion is judged for many at once.</summary>
internal static class Bitrij
{
    private static readonly int PerVector = Vector<ulong>.Count * 64;

    /// <summary>Vectors for so many places; whole 512 bits, so that any machine vector fits.</summary>
    public static int Vectoren(int plekken) => (plekken + 511) / 512 * 512 / PerVector;

    public static void Zet(Vector<ulong>[] rij, int plek) =>
        MemoryMarshal.Cast<Vector<ulong>, ulong>(rij.AsSpan())[plek >> 6] |= 1UL << plek;

    public static int Tel(Vector<ulong> vector)
    {
        var som = 0;
        for (var i = 0; i < Vector<ulong>.Count; i++)
        {
            som += BitOperations.PopCount(vector[i]);
        }

        return som;
    }
}
