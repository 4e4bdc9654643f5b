using System.Globalization;

namespace Regiotafel.Weergave.Figuren;

/// <summary>A value as a reader sees it and as a file holds it.</summary>
/// <param name="Ruw">Decimal point, no thousands mark, dates as 2023-10-01; empty when there is no value.</param>
public sealed record Figuurcel(string Tekst, string Ruw)
{
    public static Figuurcel Leeg { get; } = new("", "");

    public static Figuurcel Van(string tekst) => new(tekst, tekst);

    public static Figuurcel Van(DateOnly dag) => new(dag.Voluit(), dag.Iso());

    /// <param name="ontbreekt">What stands for a value that is not there.</param>
    public static Figuurcel Van(decimal? waarde, int decimalen, string ontbreekt) =>
        waarde is { } getal
            ? new(getal.Getal(decimalen), getal.ToString("F" + decimalen, CultureInfo.InvariantCulture))
            : new(ontbreekt, "");
}
