using System.Numerics;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>The three intervals of a value: Byar for counts, Wilson for shares, t for means.</summary>
internal static class Intervallen
{
    /// <summary>The interval of a count, by Byar's approximation of the exact one.</summary>
    public static Interval Byar(BigInteger aantal, Betrouwbaarheid zeker)
    {
        var laag = (double)aantal;
        var hoog = laag + 1;
        return new(
            aantal.IsZero ? 0 : laag * Math.Pow(1 - (1 / (9 * laag)) - (zeker.Z / (3 * Math.Sqrt(laag))), 3),
            hoog * Math.Pow(1 - (1 / (9 * hoog)) + (zeker.Z / (3 * Math.Sqrt(hoog))), 3)
        );
    }

    /// <summary>The interval of a share (Wilson, without continuity correction), as a fraction of 1.</summary>
    public static Interval Wilson(BigInteger teller, BigInteger noemer, Betrouwbaarheid zeker)
    {
        var n = (double)noemer;
        var deel = (double)teller / n;
        var z2 = zeker.Z * zeker.Z;
        var midden = deel + (z2 / (2 * n));
        var marge = zeker.Z * Math.Sqrt((deel * (1 - deel) / n) + (z2 / (4 * n * n)));
        var onder = 1 + (z2 / n);
        return new(Math.Max(0, (midden - marge) / onder), Math.Min(1, (midden + marge) / onder));
    }

    /// <summary>The interval of a mean of <paramref name="aantal"/> values with this standard deviation.</summary>
    public static Interval Gemiddelde(double gemiddelde, double afwijking, int aantal, Betrouwbaarheid zeker)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 2);
        var marge = Studentverdeling.Grens(aantal - 1, zeker.Alfa) * afwijking / Math.Sqrt(aantal);
        return new(gemiddelde - marge, gemiddelde + marge);
    }

    /// <summary>The 95% interval of a figure in its own unit, as its definition says; nothing where it names none.</summary>
    public static Interval? Van(Cijferpunt punt)
    {
        if (punt.Waarde is null || punt.Telling is not { } telling)
        {
            return null;
        }
        var schaal = (double)punt.Definitie.Schaal.Teller / (double)punt.Definitie.Schaal.Noemer;
        return punt.Definitie.Interval switch
        {
            Definities.Intervalsoort.Byar => Byar(telling.Teller, Betrouwbaarheid.Gewoon)
                * (schaal / (double)(telling.Noemer ?? 1)),
            Definities.Intervalsoort.Wilson => Wilson(telling.Teller, telling.Noemer!.Value, Betrouwbaarheid.Gewoon)
                * schaal,
            _ => null,
        };
    }
}
