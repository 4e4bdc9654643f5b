namespace Regiotafel.Weergave.Figuren;

/// <summary>One step between two stocks.</summary>
/// <param name="Waarde">How many, never negative; null: it is not there.</param>
/// <param name="Eraf">They leave.</param>
/// <param name="Waarvan">A part of this step that is shown by itself, such as the people who died.</param>
public sealed record Brugstap(string Naam, Bandwaarde? Waarde, bool Eraf = false, Brugdeel? Waarvan = null);
