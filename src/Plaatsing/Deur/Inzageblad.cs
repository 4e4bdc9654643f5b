namespace Regiotafel.Plaatsing.Deur;

/// <summary>Everything that is kept of one case, in words, for the person it is about.</summary>
/// <param name="Code">The case.</param>
/// <param name="Dag">The day on which it was made.</param>
/// <param name="Delen">In the order in which they are read.</param>
public sealed record Inzageblad(Casuscode Code, DateOnly Dag, IReadOnlyList<Inzagedeel> Delen);
