using System.Runtime.InteropServices;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>A weight that fits in two words: small problems.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Gewicht2(long hoog, long laag) : IGewicht<Gewicht2>
{
    private readonly long _hoog = hoog;
    private readonly long _laag = laag;

    public static int Woorden => 2;

    public static Gewicht2 Pak(ReadOnlySpan<long> woorden) => new(woorden[0], woorden[1]);

    public static Gewicht2 operator +(Gewicht2 left, Gewicht2 right) =>
        new(left._hoog + right._hoog, left._laag + right._laag);

    public static Gewicht2 operator -(Gewicht2 left, Gewicht2 right) =>
        new(left._hoog - right._hoog, left._laag - right._laag);

    public static bool operator <(Gewicht2 a, Gewicht2 b) =>
        a._hoog < b._hoog || (a._hoog == b._hoog && a._laag < b._laag);

    public static bool operator >(Gewicht2 a, Gewicht2 b) => b < a;

    public void PakUit(Span<long> woorden) => (woorden[0], woorden[1]) = (_hoog, _laag);
}
