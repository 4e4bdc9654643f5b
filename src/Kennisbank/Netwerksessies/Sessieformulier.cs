namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>What the form of a meeting needs to be drawn, new or existing.</summary>
/// <param name="Versie">Row version; null for a new one.</param>
/// <param name="KiestRegio">Asks for the region.</param>
internal sealed record Sessieformulier(Sessieinvoer Invoer, int? Versie, bool KiestRegio);
