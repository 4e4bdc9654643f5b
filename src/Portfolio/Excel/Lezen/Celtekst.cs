using System.Globalization;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>A cell as text and as date.</summary>
internal sealed class Celtekst(bool stelsel1904)
{
    public string Van(Cel cel) =>
        cel.Soort switch
        {
            CelSoort.Getal => Getal(cel.Tekst),
            CelSoort.Datum => Moment(cel) is { } moment ? Toon(moment) : cel.Tekst,
            _ => cel.Tekst.Trim(),
        };

    /// <summary>The instant of a serial number or of an ISO text; nothing when it is no date.</summary>
    public DateTime? Moment(Cel cel) => Celmoment.Van(cel, stelsel1904);

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
