using System.Globalization;

namespace Regiotafel.Weergave;

/// <summary>How dates, times and figures are written on every screen.</summary>
public static class Schrijfwijze
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>2-11-2026.</summary>
    public static string Voluit(this DateOnly datum) => datum.ToString("d-M-yyyy", Nederlands);

    /// <summary>2-11 in the year of the reference date, else with the year.</summary>
    public static string Kort(this DateOnly datum, DateOnly peildatum) =>
        datum.Year == peildatum.Year ? datum.ToString("d-M", Nederlands) : datum.Voluit();

    /// <summary>maandag 2 november 2026.</summary>
    public static string MetDag(this DateOnly datum) => datum.ToString("dddd d MMMM yyyy", Nederlands);

    /// <summary>1-1-2024, januari 2024, 2023, or 1-1-2024 tot en met 1-5-2024, from the code in a file.</summary>
    public static string Periode(string code)
    {
        var delen = code.Split('/');
        return delen.Length == 2
            ? $"{Periode(delen[0])} tot en met {Periode(delen[1])}"
            : code.Length switch
            {
                7 => Dag(code + "-01").ToString("MMMM yyyy", Nederlands),
                10 => Dag(code).Voluit(),
                _ => code,
            };
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>9.41 uur.</summary>
    public static string Uur(this TimeOnly tijd) => tijd.ToString("H.mm' uur'", Nederlands);

    /// <summary>29.830.</summary>
    public static string Getal(this int aantal) => aantal.ToString("#,0", Nederlands);

    /// <summary>1.250,5: always with as many decimals, so that they stand in line.</summary>
    public static string Getal(this decimal waarde, int decimalen) => waarde.ToString("N" + decimalen, Nederlands);

    /// <summary>For the datetime attribute of a time element.</summary>
    public static string Iso(this DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
