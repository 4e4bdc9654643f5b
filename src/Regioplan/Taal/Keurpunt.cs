namespace Regiotafel.Regioplan.Taal;

/// <summary>Something in a text that stands between it and publication.</summary>
/// <param name="Regel">Line of the text, from 1.</param>
/// <param name="Zin">What is the matter and what to do.</param>
/// <param name="Sleutel">The same as long as the words and the verdict are: a reason is kept under it.</param>
internal sealed record Keurpunt(Keursoort Soort, int Regel, string Zin, string Sleutel);
