namespace Regiotafel.Cijfers.Definities;

/// <summary>Why figures of this version are not to be compared with those of an earlier one.</summary>
/// <param name="Met">The earlier versions, as text: <c>1.x</c>.</param>
internal sealed record Breukmelding(string Met, string Reden);
