namespace Regiotafel.Regioplan.Taal;

/// <summary>A number that someone typed by hand where a figure belongs.</summary>
/// <param name="Tekst">The number with what makes it a figure: "14%".</param>
/// <param name="Sleutel">The same as long as its sentence is.</param>
internal sealed record Losgetal(int Regel, string Tekst, string Sleutel);
