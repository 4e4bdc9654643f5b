namespace Regiotafel.Cijfers.Screening;

/// <summary>One line of the screening report.</summary>
/// <param name="Bestand">Name of the file; for stages 8 and 9 the soort.</param>
/// <param name="Regel">Physical line, header = 1; zero: the whole file.</param>
/// <param name="Kolom">Column, or empty.</param>
/// <param name="Melding">Dutch sentence for people; never a value from a row, never a semicolon.</param>
internal readonly record struct Bevinding(
    string Bestand,
    long Regel,
    string Kolom,
    string Code,
    Ernst Ernst,
    string Melding
);
