using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
    public static short Plaats(int coordinaat) => (short)Math.Clamp(coordinaat, -16000, 16000);

    /// <summary>The places with a value above a limit.</summary>
    public void Boven(short grens, Vector<ulong>[] uit)
    {
        var bits = MemoryMarshal.Cast<Vector<ulong>, uint>(uit.AsSpan());
        var vergelijk = Vector256.Create(grens);
        var bron = MemoryMarshal.Cast<short, Vector256<short>>(_waarden.AsSpan());
        for (var i = 0; i + 1 < bron.Length; i += 2)
        {
            var laag = Vector256.GreaterThan(bron[i], vergelijk).ExtractMostSignificantBits();
            var hoog = Vector256.GreaterThan(bron[i + 1], vergelijk).ExtractMostSignificantBits();
            bits[i >> 1] = laag | (hoog << 16);
        }
    }

    /// <summary>The places further from a point than the root of a limit. Exact: all values lie within ±16,000.</summary>
    public static void Verder(Kolom x, Kolom y, (short X, short Y) van, int grens, Vector<ulong>[] uit)
    {
        var bits = MemoryMarshal.Cast<Vector<ulong>, ushort>(uit.AsSpan());
        var (vanX, vanY, limiet) = (
            Vector256.Create((int)van.X),
            Vector256.Create((int)van.Y),
            Vector256.Create(grens)
        );
        var xs = MemoryMarshal.Cast<short, Vector256<short>>(x._waarden.AsSpan());
        var ys = MemoryMarshal.Cast<short, Vector256<short>>(y._waarden.AsSpan());
        for (var i = 0; i < xs.Length; i++)
        {
            var (xLaag, xHoog) = Vector256.Widen(xs[i]);
            var (yLaag, yHoog) = Vector256.Widen(ys[i]);
            var laag = Vector256.GreaterThan(Kwadraat(xLaag - vanX, yLaag - vanY), limiet).ExtractMostSignificantBits();
            var hoog = Vector256.GreaterThan(Kwadraat(xHoog - vanX, yHoog - vanY), limiet).ExtractMostSignificantBits();
            bits[i] = (ushort)(laag | (hoog << 8));
        }
    }

    private static Vector256<int> Kwadraat(Vector256<int> dx, Vector256<int> dy) => (dx * dx) + (dy * dy);
}
