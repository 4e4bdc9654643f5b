using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Deur;

/// <summary>What the border answers: an uitgave, or why not.</summary>
/// <param name="Uitgave">Null when it is refused.</param>
/// <param name="Weigering">Null when it is open.</param>
/// <param name="Knelpunten">Of a refusal for disclosure: the figures that could be derived. For those who process the source only.</param>
public sealed record Grensuitslag(Uitgave? Uitgave, Weigering? Weigering, IReadOnlyList<string> Knelpunten);
