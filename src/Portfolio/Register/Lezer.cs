using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;

namespace Regiotafel.Portfolio.Register;

/// <summary>Who reads the register, as far as it decides what is in it.</summary>
/// <param name="Zicht">How much of the places.</param>
/// <param name="Organisatie">Whose rows are "own".</param>
/// <param name="Contact">Sees how locations are reached.</param>
internal sealed record Lezer(Plekzicht Zicht, Guid Organisatie, bool Contact)
{
    /// <summary>Places of the own region are held by another way than from the register.</summary>
    public bool AlleenMetVoorstel { get; init; }

    /// <summary>The reader of this session. A role that is not named here reads nothing.</summary>
    public static Lezer Van(IPoort poort, IHandelende wie)
    {
        var regio = new Registerdoel(Guid.Empty, wie.Regio, Guid.Empty, 0);
        if (!poort.Mag("portfolio.lezen", regio) || !poort.Mag("aanbod.lezen", regio))
        {
            throw new GeenToegang("aanbod.lezen");
        }
        var zicht = wie.Rol switch
        {
            Rol.Zorgbemiddelaar or Rol.BeheerderPortfolio or Rol.Zorgkantoor or Rol.Tafelvoorzitter => Plekzicht.Alles,
            Rol.Gemeente => Plekzicht.Wmo,
            Rol.RegioAnalist => Plekzicht.Totalen,
            _ => throw new GeenToegang("aanbod.lezen"),
        };
        return new Lezer(zicht, wie.OrganisatieId, poort.Mag("contact.lezen", regio));
    }

    /// <summary>
    /// Whether this reader sees the numbers of a unit. What the Wmo and the Wlz both pay shows none to a municipality: its number
    /// is one of Wlz places too. A basis that nobody gave is unknown, and does not make it Wlz.
    /// </summary>
    public bool ZietGetal(EenheidBeeld eenheid) =>
        Zicht switch
        {
            Plekzicht.Alles => true,
            Plekzicht.Wmo => eenheid.Financiering.Any(f => f.Waarde && f.Basis == Financieringsbasis.Wmo)
                && eenheid.Financiering.All(f => !f.Waarde || f.Basis == Financieringsbasis.Wmo),
            _ => false,
        };
}
