namespace Regiotafel.Regioplan.Taal;

/// <summary>A number that someone typed by hand where a figure belongs.</summary>
/// <param name="Tekst">The number with what makes it a figure: "14%".</param>
/// <param name="Kern">The number with its unit, without what it counts: a note stands behind it.</param>
/// <param name="Zin">The sentence in which it stands, as readers see it.</param>
internal sealed record Losgetal(int Regel, string Tekst, string Kern, string Zin);
