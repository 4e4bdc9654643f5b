using System.Globalization;
using System.Text.RegularExpressions;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Whole numbers, as number cells and as people type them.</summary>
internal static partial class Getallezer
{
    /// <summary>The number, or the code of what is wrong with it; for text that reads as a number W302 as well.</summary>
    public static (int? Getal, string? Code) Lees(Cel cel, int grootste)
    {
        if (cel.Soort is CelSoort.Getal or CelSoort.Datum)
        {
            return double.TryParse(cel.Tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal)
                ? Toets(getal, grootste)
                : (null, "W301");
        }

        if (cel.Soort != CelSoort.Tekst || Patroon().Match(Wit().Replace(cel.Tekst, "")) is not { Success: true } m)
        {
            return (null, "W301");
        }

        if (m.Groups["min"].Success)
        {
            return (null, "R207");
        }

        if (m.Groups["rest"].Value.AsSpan().ContainsAnyExcept('0'))
        {
            return (null, "W313");
        }

        var cijfers = m.Groups["heel"].Value.Replace(".", "", StringComparison.Ordinal);
        var (uitkomst, code) = Toets(double.Parse(cijfers, CultureInfo.InvariantCulture), grootste);
        return (uitkomst, code ?? "W302");
    }

    private static (int? Getal, string? Code) Toets(double getal, int grootste) =>
        getal switch
        {
            < 0 => (null, "R207"),
            _ when getal != Math.Floor(getal) => (null, "W313"),
            _ when getal > grootste => (null, "W301"),
            _ => ((int)getal, null),
        };

    [GeneratedRegex(
        @"^(?:(?<min>[-−])|\+)?(?<heel>[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:[.,](?<rest>[0-9]+))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Patroon();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wit();
}
