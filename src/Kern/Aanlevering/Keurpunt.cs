namespace Regiotafel.Kern.Aanlevering;

/// <summary>One finding in a delivered file.</summary>
/// <param name="Regel">Physical line, header = 1; zero: the whole file.</param>
/// <param name="Kolom">Column, or empty.</param>
/// <param name="Code">As the import contract names it.</param>
/// <param name="Gevolg">What follows.</param>
/// <param name="Melding">Dutch sentence for people; never a value from a row.</param>
public sealed record Keurpunt(int Regel, string Kolom, string Code, Keurgevolg Gevolg, string Melding);
