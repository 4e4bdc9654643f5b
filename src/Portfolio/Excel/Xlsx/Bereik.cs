using System.Runtime.InteropServices;

namespace Regiotafel.Portfolio.Excel.Xlsx;

/// <summary>A block of merged cells; rows and columns count from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Bereik(int Boven, int Links, int Onder, int Rechts)
{
    public bool Omvat(int rij, int kolom) => Boven <= rij && rij <= Onder && Links <= kolom && kolom <= Rechts;
}
