using System.Globalization;
using System.Runtime.InteropServices;

namespace Regiotafel.Kern.Xlsx;

/// <summary>A value to write. Text stays text, whatever it looks like: a leading "=" never becomes a formula.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Schrijfcel(CelSoort Soort, string Waarde)
{
    private static readonly DateOnly Dag0 = new(1899, 12, 30);

    public static readonly Schrijfcel Leeg = new(CelSoort.Leeg, "");

    public static Schrijfcel Tekst(string? tekst) => string.IsNullOrEmpty(tekst) ? Leeg : new(CelSoort.Tekst, tekst);

    public static Schrijfcel Getal(long getal) => new(CelSoort.Getal, getal.ToString(CultureInfo.InvariantCulture));

    public static Schrijfcel Datum(DateOnly dag) =>
        new(CelSoort.Datum, (dag.DayNumber - Dag0.DayNumber).ToString(CultureInfo.InvariantCulture));
}
