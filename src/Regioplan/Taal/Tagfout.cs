namespace Regiotafel.Regioplan.Taal;

/// <summary>A tag that cannot be read.</summary>
/// <param name="Regel">Line of the text, from 1.</param>
/// <param name="Zin">What is the matter.</param>
/// <param name="Herstel">How to mend it.</param>
internal sealed record Tagfout(int Regel, string Zin, string Herstel);
