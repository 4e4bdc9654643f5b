using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Another room that has something to show about a unit. Its links stand on the page of the unit, for who may follow them; Portfolio
/// knows no more of that room.
/// </summary>
public interface IEenheidwijzer
{
    /// <summary>The links for the one who is signed in; none when there is nothing for that role.</summary>
    /// <param name="eenheid">The unit with its region and owner.</param>
    IEnumerable<Wijzer> Van(IBewaakt eenheid);
}
