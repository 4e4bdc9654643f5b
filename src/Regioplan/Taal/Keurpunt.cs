namespace Regiotafel.Regioplan.Taal;

/// <summary>Something in a text that stands between it and publication.</summary>
/// <param name="Regel">Line of the text, from 1.</param>
/// <param name="Zin">What is the matter and what to do.</param>
/// <param name="Sleutel">The same as long as section, sentence, values and verdict are: a reason is kept under it.</param>
internal sealed record Keurpunt(Keursoort Soort, int Regel, string Zin, string Sleutel)
{
    /// <summary>A possible name: a person says that it is none, and readers need no reason.</summary>
    public bool IsNaam { get; init; }
}
