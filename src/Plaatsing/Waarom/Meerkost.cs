namespace Regiotafel.Plaatsing.Waarom;

/// <summary>What it costs the others when a zoekvraag is placed where it fits but is not.</summary>
/// <param name="Niveau">First level from 1 to 9 that differs; null: none of the nine, or impossible.</param>
/// <param name="Verschil">On that level, so negative; 0 when none differs; null when impossible.</param>
internal sealed record Meerkost(int? Niveau, long? Verschil, bool Mogelijk);
