namespace Regiotafel.Plaatsing.Deur;

/// <summary>An invented person who brings cases in for an invented organisation.</summary>
public sealed record Demoindiener(Guid OrganisatieId, string Organisatie, Guid PersoonId, string Persoon);
