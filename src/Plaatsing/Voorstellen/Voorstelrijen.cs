namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Proposals in a list.</summary>
/// <param name="Rijen">In the order in which they are shown.</param>
/// <param name="Dag">Today: what was due before it is late.</param>
/// <param name="Nieuw">Address of the form for a new one; null when this reader may not propose now.</param>
internal sealed record Voorstelrijen(IReadOnlyList<Voorstel> Rijen, DateOnly Dag, string? Nieuw = null);
