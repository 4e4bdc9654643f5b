namespace Regiotafel.Weergave.Figuren;

/// <summary>A part of a whole, in percent.</summary>
/// <param name="Waarde">From 0 to 100; null: it is not there.</param>
public sealed record Aandeel(string Naam, Bandwaarde? Waarde, Reeksstijl Stijl);
