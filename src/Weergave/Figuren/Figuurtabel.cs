namespace Regiotafel.Weergave.Figuren;

/// <summary>The values of a figure: what the page shows below the drawing, and what a file of it holds.</summary>
/// <param name="Kolommen">The first names the rows.</param>
public sealed record Figuurtabel(IReadOnlyList<Figuurkolom> Kolommen, IReadOnlyList<IReadOnlyList<Figuurcel>> Rijen);
