namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>One person to one groep.</summary>
/// <param name="Van">Where a resident leaves; null for who waits.</param>
internal sealed record Stap(string Zoekvraag, string? Van, string Naar);
