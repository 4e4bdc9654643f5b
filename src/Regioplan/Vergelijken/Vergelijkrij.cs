using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Vergelijken;

/// <summary>The same figure twice: of two regions, or of two editions.</summary>
/// <param name="Een">Null: it is not there.</param>
/// <param name="Verschil">The second less the first; null where that is no difference.</param>
internal sealed record Vergelijkrij(string Naam, Planrij? Een, Planrij? Ander, string? Verschil = null);
