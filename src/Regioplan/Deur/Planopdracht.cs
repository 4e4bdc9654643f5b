using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Deur;

/// <summary>Which plans to write.</summary>
/// <param name="Editie">One of <see cref="Planuitvoer.Edities"/>.</param>
/// <param name="Regios">The regions.</param>
/// <param name="Map">The folder in which each plan gets a folder.</param>
public sealed record Planopdracht(string Editie, IReadOnlyList<Zorgkantoorregio> Regios, string Map);
