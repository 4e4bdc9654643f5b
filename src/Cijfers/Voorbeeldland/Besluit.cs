namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A decision with one profile, for a period.</summary>
/// <param name="Afgifte">Day on which it was taken.</param>
internal sealed record Besluit(int Nummer, Profiel Profiel, int Van, int Tot, int Afgifte);
