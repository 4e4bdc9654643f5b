namespace Regiotafel.Monitor.Uitgaven;

/// <summary>What changed against the uitgave before.</summary>
/// <param name="Vorige">Null for the first of its region and edition: then nothing changed.</param>
internal sealed record Wijzigingenantwoord(Guid Uitgave, Guid? Vorige, IReadOnlyList<Uitgavewijziging> Wijzigingen);
