using Regiotafel.Kern;

namespace Regiotafel.Toegang.Deur;

/// <summary>An account to make in a demo store.</summary>
/// <param name="OrganisatieId">Of a provider: the id of its Aanbieder.</param>
/// <param name="Naam">A name that cannot be taken for a real person's.</param>
/// <param name="Toelichting">What this person does here, in one line; the button shows it.</param>
/// <param name="Mail">Address to sign in with.</param>
/// <param name="Regio">Zorgkantoor code of the roles, empty for national ones.</param>
public sealed record Demoaccount(
    Guid OrganisatieId,
    string Naam,
    string Toelichting,
    string Mail,
    string Regio,
    IReadOnlyList<Rol> Rollen
);
