namespace Regiotafel.Toegang.Rollen;

/// <summary>A role of the own account that counts now.</summary>
internal sealed record EigenRol(Guid Id, string Rol, string Organisatie, string Regio, bool Huidig);
