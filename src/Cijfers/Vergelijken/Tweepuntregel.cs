using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Whether one figure differs from an earlier one by more than chance explains, at 95% (cijfers.md, section 6).</summary>
internal static class Tweepuntregel
{
    /// <summary>1: higher than before; −1: lower; 0: not to be distinguished.</summary>
    /// <param name="maat">A count, a ratio or a share; means have no chance of their own, see <see cref="Vijfprocentregel"/>.</param>
    public static int Teken(Maat maat, Telling toen, Telling nu) =>
        maat == Maat.Aandeel
            ? Trekking((long)nu.Teller, (long)nu.Noemer!.Value, (long)toen.Teller, (long)toen.Noemer!.Value)
            : Verdeling((long)nu.Teller, (long)toen.Teller, nu.Noemer ?? 1, toen.Noemer ?? 1);

    // Without growth the two counts divide like the two noemers: binomial, given their sum.
    private static int Verdeling(long nu, long toen, BigInteger noemerNu, BigInteger noemerToen)
    {
        var deel = (double)noemerNu / (double)(noemerNu + noemerToen);
        var grens = Trechtergrens.Binomiaal(nu + toen, deel, Betrouwbaarheid.Gewoon);
        return grens.Bevat(nu) ? 0 : nu.CompareTo(grens.Boven);
    }

    // Without growth those of now are a draw from those of both: hypergeometric, given their sums.
    private static int Trekking(long nu, long noemerNu, long toen, long noemerToen)
    {
        var staart = Betrouwbaarheid.Gewoon.Alfa / 2;
        var (met, groep) = (nu + toen, noemerNu + noemerToen);
        if (Kansen.TrekkingVanaf(nu, noemerNu, met, groep) <= staart)
        {
            return 1;
        }
        return Kansen.TrekkingTot(nu, noemerNu, met, groep) <= staart ? -1 : 0;
    }
}
