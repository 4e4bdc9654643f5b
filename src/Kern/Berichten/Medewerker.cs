namespace Regiotafel.Kern.Berichten;

/// <summary>A colleague with an account, by the name colleagues know.</summary>
public sealed record Medewerker(Guid GebruikerId, string Naam);
