namespace Regiotafel.Weergave.Figuren;

/// <summary>One move of a chain: from the box below to the box above it.</summary>
/// <param name="Wie">Who moves, by code.</param>
/// <param name="Van">The place that is left; null for who has none.</param>
/// <param name="Naar">The place.</param>
/// <param name="Stand">When, or how far it is.</param>
/// <param name="Weg">It does not happen.</param>
public sealed record Ketenschakel(string Wie, string? Van, string Naar, string Stand, bool Weg = false);
