using System.Runtime.InteropServices;

namespace Regiotafel.Kern.Xlsx;

/// <summary>A block of merged cells; rows and columns count from 1.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bereik(int Boven, int Links, int Onder, int Rechts)
{
    public bool Omvat(int rij, int kolom) => Boven <= rij && rij <= Onder && Links <= kolom && kolom <= Rechts;
}
