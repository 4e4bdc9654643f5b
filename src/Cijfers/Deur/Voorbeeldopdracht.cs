namespace Regiotafel.Cijfers.Deur;

/// <summary>What <c>regiotafel voorbeeld levering</c> is asked to make.</summary>
/// <param name="Regios">1 to 31; Rotterdam and Drenthe come first.</param>
/// <param name="Declaraties">Exactly so many claim lines.</param>
/// <param name="Uit">Folder for the delivery; empty or not there yet.</param>
public sealed record Voorbeeldopdracht(int Regios, long Declaraties, long Zaad, string Uit);
