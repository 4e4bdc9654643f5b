namespace Regiotafel.Regioplan.Beeld;

/// <summary>A figure on the cover.</summary>
/// <param name="Tekst">As a reader sees it: 1.450, € 64,6.</param>
/// <param name="Eenheid">Small behind it: mln; empty when there is none.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Peil">The day or the period that it is of.</param>
/// <param name="Cijfer">The figure behind it; null when it is not delivered, or a noemer.</param>
internal sealed record Plantegel(string Tekst, string Eenheid, string Label, string Peil, Plancijfer? Cijfer)
{
    /// <summary>There is a number; else the text says why there is none.</summary>
    public bool HeeftWaarde { get; init; }
}
