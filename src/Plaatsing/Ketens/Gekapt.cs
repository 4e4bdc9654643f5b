using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>What the search with a cap found.</summary>
/// <param name="Grens">What no division with this cap exceeds, nine levels first.</param>
/// <param name="Knopen">How many choices were looked at.</param>
internal sealed record Gekapt(IReadOnlyList<Ketenregel> Ketens, long[] Grens, int Knopen);
