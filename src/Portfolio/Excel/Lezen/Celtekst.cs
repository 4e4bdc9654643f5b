using System.Globalization;
using Regiotafel.Portfolio.Excel.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>A cell as text and as date.</summary>
internal sealed class Celtekst(bool stelsel1904)
{
    private static readonly DateTime Begin1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Begin1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
    private const double NaLaatsteDag = 2_958_466;
    private const double SchrikkeldagDieErNietWas = 60;

    public string Van(Cel cel) =>
        cel.Soort switch
        {
            CelSoort.Getal => Getal(cel.Tekst),
            CelSoort.Datum => Moment(cel) is { } moment ? Toon(moment) : cel.Tekst,
            _ => cel.Tekst.Trim(),
        };

    /// <summary>The instant of a serial number or of an ISO text; nothing when it is no date.</summary>
    public DateTime? Moment(Cel cel)
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

    private static string Getal(string tekst)
    {
        var getal = double.Parse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture);
        return getal == Math.Floor(getal) && Math.Abs(getal) < 1e15
            ? getal.ToString("F0", CultureInfo.InvariantCulture)
            : getal.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Toon(DateTime moment) =>
        moment.ToString(
            moment.TimeOfDay < TimeSpan.FromMinutes(1) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture
        );
}
