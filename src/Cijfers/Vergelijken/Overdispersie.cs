namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>
/// How much more regions differ than chance alone explains: the mean square of their standardised differences, of which the tenth at
/// each end counts as the next one, so that an outlier does not hide itself. The limits of a funnel widen by its root, and only when
/// it lies two standard errors above one; else nothing is the matter.
/// </summary>
internal static class Overdispersie
{
    private const int Minst = 3;
    private const int Tiende = 10;

    /// <summary>Teller and noemer of each region; 1 when the limits stay as they are.</summary>
    /// <param name="isAandeel">A share of people; else a count on population.</param>
    public static double Factor(IReadOnlyList<(long Teller, long Noemer)> regios, bool isAandeel)
    {
        var alle = regios.Where(r => r.Noemer > 0).ToList();
        var deel = alle.Count < Minst ? 0 : alle.Sum(r => (double)r.Teller) / alle.Sum(r => (double)r.Noemer);
        if (deel <= 0 || (isAandeel && deel >= 1))
        {
            return 1;
        }
        var afwijking = alle.Select(r => Afwijking(r, deel, isAandeel)).Order().ToList();
        var rand = afwijking.Count / Tiende;
        var factor = afwijking.Select(z => Math.Clamp(z, afwijking[rand], afwijking[^(rand + 1)])).Average(z => z * z);
        return factor > 1 + (2 * Math.Sqrt(2.0 / afwijking.Count)) ? factor : 1;
    }

    /// <summary>Limits around an expected count, so much wider.</summary>
    public static Trechtergrens Verruim(Trechtergrens grens, double verwacht, double factor)
    {
        var keer = Math.Sqrt(factor);
        return factor <= 1
            ? grens
            : new(
                (long)Math.Max(0, Math.Ceiling(verwacht - ((verwacht - grens.Onder) * keer))),
                (long)Math.Floor(verwacht + ((grens.Boven - verwacht) * keer))
            );
    }

    private static double Afwijking((long Teller, long Noemer) regio, double deel, bool isAandeel)
    {
        var verwacht = regio.Noemer * deel;
        return (regio.Teller - verwacht) / Math.Sqrt(isAandeel ? verwacht * (1 - deel) : verwacht);
    }
}
