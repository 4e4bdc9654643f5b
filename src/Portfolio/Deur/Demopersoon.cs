using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Deur;

/// <summary>An invented person with the role of the account to make.</summary>
/// <param name="Id">The account that the history names as its author.</param>
/// <param name="Mail">Address to sign in with, in a domain that cannot exist.</param>
/// <param name="Regio">Zorgkantoor code of the role, empty for a national role.</param>
public sealed record Demopersoon(
    Guid Id,
    string Naam,
    Rol Rol,
    Guid OrganisatieId,
    string Mail,
    string Regio,
    string Toelichting
);
