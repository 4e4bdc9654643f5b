namespace Regiotafel.Weergave.Figuren;

/// <summary>A named value of a bridge.</summary>
/// <param name="Waarde">Null: it is not there.</param>
public sealed record Brugdeel(string Naam, Bandwaarde? Waarde);
