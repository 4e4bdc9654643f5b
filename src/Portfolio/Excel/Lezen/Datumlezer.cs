using System.Globalization;
using System.Text.RegularExpressions;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Dates: date cells, serial numbers and text. The day always comes first, except in jjjj-mm-dd.</summary>
internal static partial class Datumlezer
{
    private const double KleinsteSerie = 20_000;
    private const double GrootsteSerie = 80_000;

    /// <summary>The day, and whether it had to be worked out (W303); no day means W304.</summary>
    public static (DateOnly? Dag, bool Omgezet) Lees(Cel cel, Celtekst celtekst) =>
        cel.Soort switch
        {
            CelSoort.Datum => (Dag(celtekst.Moment(cel)), false),
            CelSoort.Getal when IsSerie(cel.Tekst) => (Dag(celtekst.Moment(cel)), true),
            CelSoort.Tekst => (UitTekst(Vouwen.Tekst(cel.Tekst)), true),
            _ => (null, false),
        };

    private static DateOnly? Dag(DateTime? moment) => moment is { } m ? DateOnly.FromDateTime(m) : null;

    private static bool IsSerie(string tekst) =>
        double.TryParse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out var serie)
        && serie is >= KleinsteSerie and < GrootsteSerie + 1;

    private static DateOnly? UitTekst(string tekst)
    {
        if (Cijfers().Match(tekst) is { Success: true } cijfers)
        {
            var jaar = cijfers.Groups["jaar"].Value;
            return Maak(
                jaar.Length == 2 ? "20" + jaar : jaar,
                cijfers.Groups["maand"].Value,
                cijfers.Groups["dag"].Value
            );
        }

        return
            Woorden().Match(tekst) is { Success: true } woorden
            && Spelling.Van("maand", woorden.Groups["maand"].Value) is { } maand
            ? Maak(woorden.Groups["jaar"].Value, maand, woorden.Groups["dag"].Value)
            : null;
    }

    private static DateOnly? Maak(string jaar, string maand, string dag) =>
        DateOnly.TryParseExact(
            $"{jaar}-{maand.PadLeft(2, '0')}-{dag.PadLeft(2, '0')}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var uitkomst
        )
            ? uitkomst
            : null;

    [GeneratedRegex(
        @"^(?:(?<dag>[0-9]{1,2})(?<teken>[-/.])(?<maand>[0-9]{1,2})\k<teken>(?<jaar>[0-9]{4})"
            + @"|(?<dag>[0-9]{1,2})-(?<maand>[0-9]{1,2})-(?<jaar>[0-9]{2})"
            + @"|(?<jaar>[0-9]{4})-(?<maand>[0-9]{2})-(?<dag>[0-9]{2}))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Cijfers();

    [GeneratedRegex(@"^(?<dag>[0-9]{1,2}) (?<maand>[a-z]+) (?<jaar>[0-9]{4})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Woorden();
}
