using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>
/// Uncertainty around a value. Floating numbers stand only here and in limits: they never reach a figure that is stored.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Interval(double Laag, double Hoog)
{
    public static Interval operator *(Interval interval, double keer) =>
        new(interval.Laag * keer, interval.Hoog * keer);
}
