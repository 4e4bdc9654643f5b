using Regiotafel.Kern;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Toegang.Deur;

/// <summary>How people call a role.</summary>
public static class Rolnaam
{
    /// <summary>The name, such as <c>Beheerder portfolio</c>.</summary>
    public static string Van(Rol rol) => Rolcode.Van(rol).Naam;
}
