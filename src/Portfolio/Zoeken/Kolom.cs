using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Numbers per place, compared many at once. A date is kept as days since 2000, a missing value as the smallest.</summary>
internal sealed class Kolom(int plekken)
{
    public const short Geen = short.MinValue;
    private static readonly int Begin = new DateOnly(2000, 1, 1).DayNumber;
    private readonly short[] _waarden = new short[(plekken + 511) / 512 * 512];

    public short this[int plek]
    {
        get => _waarden[plek];
        set => _waarden[plek] = value;
    }

    public static short Dag(DateOnly? datum) =>
        datum is { } d ? (short)Math.Clamp(d.DayNumber - Begin, Geen + 1, short.MaxValue) : Geen;

    /// <summary>Coordinates far outside the country are drawn to its edge: nothing lies there.</summary>
    public static (short X, short Y) Plaats(Punt punt) =>
        ((short)Math.Clamp(punt.X, -16000, 16000), (short)Math.Clamp(punt.Y, -16000, 16000));

    /// <summary>The places of a block with a value above a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Boven(short grens, int van, Span<Vector<ulong>> uit)
    {
        var bits = MemoryMarshal.Cast<Vector<ulong>, uint>(uit);
        var vergelijk = Vector256.Create(grens);
        var bron = Blok(van, uit);
        for (var i = 0; i + 1 < bron.Length; i += 2)
        {
            var laag = Vector256.GreaterThan(bron[i], vergelijk).ExtractMostSignificantBits();
            var hoog = Vector256.GreaterThan(bron[i + 1], vergelijk).ExtractMostSignificantBits();
            bits[i >> 1] = laag | (hoog << 16);
        }
    }

    /// <summary>The places of a block with a value under a limit, or none.</summary>
    public void Onder(short grens, int van, Span<Vector<ulong>> uit)
    {
        Boven((short)(grens - 1), van, uit);
        for (var i = 0; i < uit.Length; i++)
        {
            uit[i] = ~uit[i];
        }
    }

    /// <summary>
    /// The places of a block further from a point than the root of a limit. Exact: all values lie within ±16,000.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Verder(Kolom x, Kolom y, (short X, short Y) punt, int grens, int van, Span<Vector<ulong>> uit)
    {
        var bits = MemoryMarshal.Cast<Vector<ulong>, ushort>(uit);
        var (puntX, puntY, limiet) = (
            Vector256.Create((int)punt.X),
            Vector256.Create((int)punt.Y),
            Vector256.Create(grens)
        );
        var xs = x.Blok(van, uit);
        var ys = y.Blok(van, uit);
        for (var i = 0; i < xs.Length; i++)
        {
            var (xLaag, xHoog) = Vector256.Widen(xs[i]);
            var (yLaag, yHoog) = Vector256.Widen(ys[i]);
            var laag = Vector256.GreaterThan(Kwadraat(xLaag - puntX, yLaag - puntY), limiet);
            var hoog = Vector256.GreaterThan(Kwadraat(xHoog - puntX, yHoog - puntY), limiet);
            bits[i] = (ushort)(laag.ExtractMostSignificantBits() | (hoog.ExtractMostSignificantBits() << 8));
        }
    }

    private ReadOnlySpan<Vector256<short>> Blok(int van, Span<Vector<ulong>> uit) =>
        MemoryMarshal.Cast<short, Vector256<short>>(_waarden.AsSpan(Bitrij.Plek(van), Bitrij.Plek(uit.Length)));

    private static Vector256<int> Kwadraat(Vector256<int> dx, Vector256<int> dy) => (dx * dx) + (dy * dy);
}
