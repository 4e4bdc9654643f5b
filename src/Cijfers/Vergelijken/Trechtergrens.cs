using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>The tellers that a region may have without differing from all regions; both ends belong to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Trechtergrens(long Onder, long Boven)
{
    /// <summary>Exact binomial limits of a share: so many people, and the share of all regions.</summary>
    public static Trechtergrens Binomiaal(long noemer, double aandeel, Betrouwbaarheid zeker)
    {
        var staart = zeker.Alfa / 2;
        return new(
            Eerste(0, noemer, k => Kansen.BinomiaalTot(k, noemer, aandeel) > staart),
            Eerste(0, noemer + 1, k => Kansen.BinomiaalVanaf(k, noemer, aandeel) <= staart) - 1
        );
    }

    /// <summary>
    /// Limits of a count or a ratio on population: the counts whose own Byar interval holds the expected number. That is the test of
    /// one region against all, the other way round.
    /// </summary>
    public static Trechtergrens Byar(double verwacht, Betrouwbaarheid zeker)
    {
        var ver = (long)verwacht + 10 + (long)(10 * zeker.Z * Math.Sqrt(verwacht + 1));
        return new(
            Eerste(0, ver, k => Intervallen.Byar(k, zeker).Hoog >= verwacht),
            Eerste(0, ver, k => Intervallen.Byar(k, zeker).Laag > verwacht) - 1
        );
    }

    public bool Bevat(long teller) => Onder <= teller && teller <= Boven;

    // The first number from which the condition holds; it keeps holding after that.
    private static long Eerste(long laag, long hoog, Func<long, bool> geldt)
    {
        while (laag < hoog)
        {
            var midden = laag + ((hoog - laag) / 2);
            (laag, hoog) = geldt(midden) ? (laag, midden) : (midden + 1, hoog);
        }
        return laag;
    }
}
