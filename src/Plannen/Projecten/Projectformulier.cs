namespace Regiotafel.Plannen.Projecten;

/// <summary>What the form of a project needs to be drawn, new or existing.</summary>
/// <param name="Versie">Row version; null for a new one.</param>
internal sealed record Projectformulier(Projectinvoer Invoer, int? Versie, string Terug);
