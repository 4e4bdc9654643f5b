namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>A way to form a printed ratio from other printed figures.</summary>
/// <param name="Noemers">Figures that together are its noemer.</param>
internal sealed record Verhouding(string Uitkomst, string Teller, IReadOnlyList<string> Noemers, decimal Schaal);
