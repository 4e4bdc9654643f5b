namespace Regiotafel.Toegang.Deur;

/// <summary>The pages of administration in their order, for the navigation of the house.</summary>
public static class Beheerbladen
{
    /// <summary>Every page; a role sees those that it may open.</summary>
    public static IReadOnlyList<Beheerblad> Alle { get; } =
    [
        new("Accounts", "/beheer/accounts", "gebruiker.beheren"),
        new("Rollen bevestigen", "/beheer/rollen", "rol.bevestigen"),
        new("Organisaties", "/beheer/organisaties", "organisatie.beheren"),
    ];
}
