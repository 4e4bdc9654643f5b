using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Toegang.Rechten;

/// <summary>A role with its abbreviation and the name people use.</summary>
internal sealed record Rolcode(string Code, string Naam, Rol Rol)
{
    private static readonly Codelijst<Rolcode> Lijst = new(
        typeof(Rolcode).Assembly,
        "rol.csv",
        r => new(r.Code, r.Omschrijving, Enum.Parse<Rol>(r["rol"]))
    );

    private static readonly Dictionary<Rol, Rolcode> OpRol = Lijst.Alle.ToDictionary(r => r.Rol);

    public static IReadOnlyList<Rolcode> Alle => Lijst.Alle;

    public static Rolcode Van(Rol rol) => OpRol[rol];
}
