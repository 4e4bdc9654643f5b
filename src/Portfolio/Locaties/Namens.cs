using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>
/// As whom somebody changes the register: the provider itself, or the coordinator on its behalf. The second names the
/// function that was spoken to; both names stand in the history.
/// </summary>
internal sealed class Namens(PortfolioDb db, IPoort poort, Tekstkeuring keuring)
{
    /// <summary>Row of the matrix for a change of a location or unit.</summary>
    public string Locatiehandeling => poort.Mag("locatie.wijzigen") ? "locatie.wijzigen" : "portfolio.beheren";

    /// <summary>Row of the matrix for a change of an offer.</summary>
    public string Aanbodhandeling => poort.Mag("aanbod.wijzigen") ? "aanbod.wijzigen" : "aanbod.namens";

    /// <summary>How a confirmation came about: on the screen by the provider, or by telephone.</summary>
    public Wijze Wijze => VoorEenAnder ? Wijze.Telefonisch(db.Met ?? "") : Wijze.Scherm;

    private bool VoorEenAnder => !poort.Mag("aanbod.wijzigen");

    /// <summary>Remembers with whom was spoken; refuses a change on behalf of a provider without it.</summary>
    public async Task<Veldfout?> Noem(string? met, CancellationToken ct)
    {
        if (!VoorEenAnder)
        {
            return null;
        }
        if (string.IsNullOrWhiteSpace(met))
        {
            return new Veldfout("Met", Weigeringen.MetWieGebeld);
        }
        if (await keuring.Keur(met, geenPersoon: false, ct) is { } weigering)
        {
            return new Veldfout("Met", Weigeringen.GeenFunctie(weigering.Tekst));
        }
        db.Met = met.Trim();
        return null;
    }
}
