namespace Regiotafel.Regioplan.Beeld;

/// <summary>One figure of the region, beside all regions.</summary>
/// <param name="Naam">Its period, or the part that it is of.</param>
/// <param name="Eigen">Of the region, with its margin.</param>
/// <param name="Alle">Of all regions together, pooled; below it the plain mean and the regions of the concession holder, pooled too.</param>
/// <param name="Spreiding">The least and the most of the regions; below it the middle half.</param>
/// <param name="Woord">hoger, lager, niet te onderscheiden; empty when it is not compared.</param>
/// <param name="Cijfer">The figure with its code; null when it is not delivered.</param>
internal sealed record Planrij(
    string Naam,
    Plancel Eigen,
    Plancel Alle,
    Plancel Spreiding,
    string Woord,
    Plancijfer? Cijfer
);
