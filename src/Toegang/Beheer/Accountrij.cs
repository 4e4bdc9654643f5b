namespace Regiotafel.Toegang.Beheer;

/// <summary>One account in the list of its administrator.</summary>
internal sealed record Accountrij(
    Guid Id,
    string Naam,
    string Mail,
    string Organisatie,
    string Staat,
    bool Geblokkeerd,
    bool Klaar,
    int Versie,
    IReadOnlyList<Rolrij> Rollen
);

/// <summary>One role of an account: proposed, counting or ended.</summary>
internal sealed record Rolrij(
    Guid Id,
    string Naam,
    string Organisatie,
    string Regio,
    string Staat,
    bool Loopt,
    int Versie
);

/// <summary>A proposal that waits for a second person.</summary>
internal sealed record Voorstelrij(
    Guid Id,
    string Naam,
    string Rol,
    string Organisatie,
    string DoorNaam,
    DateTime Op,
    int Versie
);
