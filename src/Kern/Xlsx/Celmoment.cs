using System.Globalization;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Dates as a workbook stores them.</summary>
public static class Celmoment
{
    private static readonly DateTime Begin1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Begin1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
    private const double NaLaatsteDag = 2_958_466;
    private const double SchrikkeldagDieErNietWas = 60;

    /// <summary>The instant of a serial number or of an ISO text; nothing when it is no date.</summary>
    public static DateTime? Van(Cel cel, bool stelsel1904)
    {
        if (!double.TryParse(cel.Tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out var serie))
        {
            return DateTime.TryParse(
                cel.Tekst,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AdjustToUniversal,
                out var iso
            )
                ? iso
                : null;
        }

        if (serie is < 0 or >= NaLaatsteDag)
        {
            return null;
        }

        if (stelsel1904)
        {
            return Begin1904.AddDays(serie);
        }

        // The 1900 system counts 29 February 1900, a day that never was.
        return Math.Floor(serie) == SchrikkeldagDieErNietWas
            ? null
            : Begin1900.AddDays(serie > SchrikkeldagDieErNietWas ? serie - 1 : serie);
    }
}
