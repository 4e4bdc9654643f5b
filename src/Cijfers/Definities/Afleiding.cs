namespace Regiotafel.Cijfers.Definities;

/// <summary>The rule of a derived indicator; it has no SQL of its own.</summary>
/// <param name="Van">Code of the indicator it follows from, of the same edition.</param>
/// <param name="Tegen">For growth: each period with the period it is compared with.</param>
/// <param name="Terug">For growth and difference within a series: how many months back.</param>
/// <param name="Noemer">For a difference: the fixed noemer.</param>
/// <param name="Waarden">For a sum: the breakdown values that are added.</param>
internal sealed record Afleiding(
    string Van,
    Afleidingsoort Hoe,
    IReadOnlyDictionary<string, string> Tegen,
    int? Terug,
    int? Noemer,
    IReadOnlyList<string> Waarden
);
