namespace Regiotafel.Kern.Berichten;

/// <summary>Somebody who can sit at a table for an organisation, by the names colleagues know.</summary>
public sealed record Deelnemer(Guid GebruikerId, string Naam, Guid OrganisatieId, string Organisatie);
