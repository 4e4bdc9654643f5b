using System.Runtime.InteropServices;

namespace Regiotafel.Kern.Xlsx;

/// <summary>
/// One cell as it is stored: no formulas, only values. A number keeps the digits of the file; a date its serial
/// number, or its ISO text where the file says so.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cel(CelSoort Soort, string Tekst)
{
    public static readonly Cel Leeg = new(CelSoort.Leeg, "");
}
