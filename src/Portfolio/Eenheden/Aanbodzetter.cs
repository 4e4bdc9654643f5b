using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Lays the form of an offer into the offer, rule by rule, and says at which field one refuses.</summary>
internal sealed class Aanbodzetter(PortfolioDb db, Capaciteit capaciteit, Klok klok)
{
    public async Task<Veldfout?> Zet(Aanbod aanbod, AanbodInvoer invoer, CancellationToken ct)
    {
        var (vrijVoor, vanafVoor, statusVoor) = (aanbod.Vrij, aanbod.Vanaf, aanbod.Status);
        if (await Dubbel(aanbod, invoer, ct))
        {
            return new Veldfout(nameof(invoer.Vanaf), Weigeringen.ZelfdeAanbodIsEr);
        }
        if (aanbod.ZetStatus(invoer.Status!.Value, invoer.Reden) is { } status)
        {
            return new Veldfout(
                status == Weigeringen.StatusVraagtReden ? nameof(invoer.Reden) : nameof(invoer.Status),
                status
            );
        }
        var zekerheid = invoer.Zekerheid!.Value;
        if (aanbod.ZetZekerheid(zekerheid, invoer.ToegezegdTot, klok.Vandaag, invoer.Reden) is { } zeker)
        {
            return new Veldfout(Zekerheidveld(zeker), zeker);
        }
        aanbod.ZetVanaf(invoer.Vanaf);
        aanbod.ZetBovenCapaciteit(invoer.BovenCapaciteit);
        var vrij = invoer.Vrij!.Value;
        var meer = vrij > vrijVoor || invoer.Vanaf != vanafVoor || aanbod.Status != statusVoor;
        if (meer && vrij <= aanbod.Totaal && await capaciteit.Toets(aanbod, vrij, ct) is { } teVeel)
        {
            return new Veldfout(
                teVeel == Weigeringen.BovenCapaciteitVraagtReden ? nameof(invoer.BovenCapaciteit) : nameof(invoer.Vrij),
                teVeel
            );
        }
        return null;
    }

    /// <summary>
    /// Two offers of a unit differ in date or certainty: else nobody can tell them apart, and a file refuses both (R204 of its
    /// contract). A promise that has run out counts as the offer it has become. What stands there already may stay as it is.
    /// </summary>
    private async Task<bool> Dubbel(Aanbod aanbod, AanbodInvoer invoer, CancellationToken ct)
    {
        var (vanaf, zekerheid) = (invoer.Vanaf, invoer.Zekerheid!.Value);
        var vandaag = klok.Vandaag;
        var gelijk = (vanaf, zekerheid) == (aanbod.Vanaf, aanbod.Zekerheid);
        var nieuw = db.Entry(aanbod).State == EntityState.Detached;
        return (nieuw || !gelijk)
            && invoer.Status != AanbodStatus.Gesloten
            && await db.Aanbod.AnyAsync(
                a =>
                    a.EenheidId == aanbod.EenheidId
                    && a.Id != aanbod.Id
                    && a.Status != AanbodStatus.Gesloten
                    && a.Vanaf == vanaf
                    && (
                        a.Zekerheid == Zekerheid.Toegezegd && a.ToegezegdTot < vandaag
                            ? zekerheid == Zekerheid.Aangeboden
                            : a.Zekerheid == zekerheid
                    ),
                ct
            );
    }

    private static string Zekerheidveld(Weigering weigering) =>
        weigering == Weigeringen.ToezeggingZonderEinde ? nameof(AanbodInvoer.ToegezegdTot)
        : weigering == Weigeringen.VerlagenVraagtReden ? nameof(AanbodInvoer.Reden)
        : nameof(AanbodInvoer.Zekerheid);
}
