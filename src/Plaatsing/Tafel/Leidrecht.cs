using Regiotafel.Kern;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>
/// Who may lead a placement table and its sessions: the roles that the matrix lets keep a table, but for the municipality, which keeps other
/// tables (condition of tafel.beheren). By role, never by name: whoever has the role today can stand in.
/// </summary>
internal static class Leidrecht
{
    public static bool Mag(IPoort poort, IHandelende wie) => poort.Mag(Tafelbron.Beheren) && wie.Rol != Rol.Gemeente;
}
