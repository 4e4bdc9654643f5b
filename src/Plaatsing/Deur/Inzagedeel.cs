namespace Regiotafel.Plaatsing.Deur;

/// <summary>One table of an <see cref="Inzageblad"/>.</summary>
/// <param name="Kop">What it is about.</param>
/// <param name="Uitleg">One sentence.</param>
/// <param name="Kolommen">Names of the columns.</param>
/// <param name="Rijen">Of each row as many cells as there are columns; none when nothing is kept.</param>
public sealed record Inzagedeel(
    string Kop,
    string Uitleg,
    IReadOnlyList<string> Kolommen,
    IReadOnlyList<IReadOnlyList<string>> Rijen
);
