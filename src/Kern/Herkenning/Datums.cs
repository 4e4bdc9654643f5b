using System.Globalization;
using System.Text.RegularExpressions;

namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// Dates. A full date more than ten years back, and any date or year after "geb…", may be a date of birth. Every
/// date is covered, so that its digits are not read as a number.
/// </summary>
internal static class Datums
{
    private static readonly string[] Maanden =
    [
        "jan",
        "feb",
        "maa",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ];

    public static IEnumerable<Vondst> Zoek(Leestekst tekst, DateOnly vandaag)
    {
        foreach (Match m in Patronen.Geboortejaar().Matches(tekst.Tekst))
        {
            var datum = m.Groups["datum"];
            yield return tekst.Vondst(Vondstsoort.Geboortedatum, datum.Index, datum.Length);
        }

        foreach (Match m in Patronen.Datum().Matches(tekst.Tekst))
        {
            var geboren = Patronen.GeborenErvoor().IsMatch(tekst.Tekst[Math.Max(0, m.Index - 40)..m.Index]);
            if (Datum(m, vandaag) is not { } datum || (m.Groups["kaal"].Success && !geboren))
            {
                continue;
            }

            if (geboren || datum < vandaag.AddYears(-10))
            {
                yield return tekst.Vondst(Vondstsoort.Geboortedatum, m.Index, m.Length);
            }

            tekst.Bedek(m.Index, m.Length);
        }
    }

    private static DateOnly? Datum(Match m, DateOnly vandaag)
    {
        var jaar = Getal(m.Groups["kaal"].Success ? m.Groups["kaal"] : m.Groups["jaar"]);
        if (jaar < 100)
        {
            jaar += jaar > vandaag.Year % 100 ? 1900 : 2000;
        }

        var dag = Getal(m.Groups["dag"]);
        var maand = m.Groups["naam"].Success ? Maandnummer(m.Groups["naam"].Value) : Getal(m.Groups["maand"]);
        return maand is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand)
            ? new DateOnly(jaar, maand, dag)
            : null;
    }

    private static int Maandnummer(string naam)
    {
        var begin = naam[..3].ToLowerInvariant();
        return Array.IndexOf(Maanden, begin == "mrt" ? "maa" : begin) + 1;
    }

    private static int Getal(Group groep) => int.Parse(groep.Value, CultureInfo.InvariantCulture);
}
