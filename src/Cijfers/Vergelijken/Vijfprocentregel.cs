using System.Numerics;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Money, age and waiting have no limits: they differ when the difference passes 5% (cijfers.md, section 6).</summary>
internal static class Vijfprocentregel
{
    private const int EenVan = 20;

    /// <summary>1: more than 5% above the other; −1: more than 5% below it; 0: not.</summary>
    public static int Vergelijk(Breuk waarde, Breuk ander)
    {
        var verschil = (waarde.Teller * ander.Noemer) - (ander.Teller * waarde.Noemer);
        var geheel = ander.Teller * waarde.Noemer;
        return BigInteger.Abs(verschil) * EenVan > BigInteger.Abs(geheel) ? verschil.Sign : 0;
    }

    /// <summary>The band of places of a value among all.</summary>
    public static Rangband Band(Breuk waarde, IReadOnlyList<Breuk> alle) =>
        new(
            1 + alle.Count(w => Vergelijk(w, waarde) > 0),
            alle.Count - alle.Count(w => Vergelijk(w, waarde) < 0),
            alle.Count
        );
}
