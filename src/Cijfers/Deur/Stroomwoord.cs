using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The word of a region for a flow over the same months, beside all regions: by the limits of cijfers.md, section 6, and only when it
/// holds for everything that the rounded counts can stand for.
/// </summary>
public static class Stroomwoord
{
    private const int MinstensInNoemer = 10;

    /// <summary>Per inhabitant.</summary>
    /// <param name="inwoners">Inhabitants of the region.</param>
    /// <param name="alleInwoners">Inhabitants of all regions together.</param>
    public static string NaarInwoners(Maandstroom regio, Maandstroom alle, long inwoners, long alleInwoners)
    {
        if (inwoners < MinstensInNoemer || alleInwoners < inwoners || !ZelfdeMaanden(regio, alle))
        {
            return Woorden.Kort(Vergelijkwoord.TeWeinigGegevens);
        }
        var deel = (double)inwoners / alleInwoners;
        return Woord(
            regio,
            zeker => (Trechtergrens.Byar(alle.Minst * deel, zeker), Trechtergrens.Byar(alle.Meest * deel, zeker))
        );
    }

    /// <summary>The share of one group in the flow.</summary>
    /// <param name="deel">The group in the region.</param>
    /// <param name="geheel">Everyone in the region.</param>
    /// <param name="alleDeel">The group in all regions.</param>
    /// <param name="alleGeheel">Everyone in all regions.</param>
    public static string Aandeel(Maandstroom deel, Maandstroom geheel, Maandstroom alleDeel, Maandstroom alleGeheel)
    {
        if (
            geheel.Minst < MinstensInNoemer
            || alleGeheel.Minst < MinstensInNoemer
            || !ZelfdeMaanden(deel, alleDeel)
            || !ZelfdeMaanden(geheel, alleGeheel)
            || !ZelfdeMaanden(deel, geheel)
        )
        {
            return Woorden.Kort(Vergelijkwoord.TeWeinigGegevens);
        }
        var minst = Math.Min(1, (double)alleDeel.Minst / alleGeheel.Meest);
        var meest = Math.Min(1, (double)alleDeel.Meest / alleGeheel.Minst);
        return Woord(
            deel,
            zeker =>
                (
                    Trechtergrens.Binomiaal(geheel.Minst, minst, zeker),
                    Trechtergrens.Binomiaal(geheel.Meest, meest, zeker)
                )
        );
    }

    // Higher: the fewest of the region lie above the limits of the most that may be expected; lower the other way round.
    private static string Woord(
        Maandstroom regio,
        Func<Betrouwbaarheid, (Trechtergrens Minst, Trechtergrens Meest)> grenzen
    )
    {
        var (gewoon, streng) = (grenzen(Betrouwbaarheid.Gewoon), grenzen(Betrouwbaarheid.Streng));
        return Woorden.Kort(
            regio switch
            {
                _ when regio.Minst > streng.Meest.Boven => Vergelijkwoord.DuidelijkHoger,
                _ when regio.Minst > gewoon.Meest.Boven => Vergelijkwoord.Hoger,
                _ when regio.Meest < streng.Minst.Onder => Vergelijkwoord.DuidelijkLager,
                _ when regio.Meest < gewoon.Minst.Onder => Vergelijkwoord.Lager,
                _ => Vergelijkwoord.NietTeOnderscheiden,
            }
        );
    }

    private static bool ZelfdeMaanden(Maandstroom een, Maandstroom ander) =>
        een.Begin == ander.Begin && een.Eind == ander.Eind;
}
