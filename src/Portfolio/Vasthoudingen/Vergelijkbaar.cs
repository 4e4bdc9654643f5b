using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>
/// The next places for somebody who just lost one. Nobody is known here, so "fitting" means like the lost place: a care profile
/// and a financing basis in common. What is not known of a unit is not like anything.
/// </summary>
internal static class Vergelijkbaar
{
    /// <summary>Most places that are named.</summary>
    public const int Hoogstens = 2;

    /// <summary>Open places of other units that can be held now, available no later than the lost one; the nearest first.</summary>
    public static IReadOnlyList<Registerrij> Met(
        Registerrij rij,
        IEnumerable<Registerrij> rijen,
        DateTime nu,
        DateOnly vandaag
    ) =>
        [
            .. rijen
                .Where(r => r.Eenheid.Id != rij.Eenheid.Id && Kan(r, nu, vandaag) && Lijkt(r.Eenheid, rij.Eenheid))
                .Where(r => r.Aanbod.Vanaf is not { } vanaf || vanaf <= Later(vandaag, rij.Aanbod.Vanaf))
                .OrderBy(r => Afstand(r.Locatie, rij.Locatie))
                .ThenByDescending(r => r.Aanbod.BevestigdOp)
                .DistinctBy(r => r.Eenheid.Id)
                .Take(Hoogstens),
        ];

    /// <summary>True when a place of this offer can be held now.</summary>
    public static bool Kan(Registerrij r, DateTime nu, DateOnly vandaag) =>
        r.Aanbod.Status == AanbodStatus.Open
        && r.Aanbod.Zekerheid != Zekerheid.Indicatief
        && r.InRegister(vandaag)
        && r.TeVergeven(nu) > 0;

    private static bool Lijkt(EenheidBeeld a, EenheidBeeld b) =>
        a.Profielen.Intersect(b.Profielen, StringComparer.Ordinal).Any() && Basis(a).Intersect(Basis(b)).Any();

    private static IEnumerable<Financieringsbasis> Basis(EenheidBeeld e) =>
        e.Financiering.Where(f => f.Waarde).Select(f => f.Basis);

    private static DateOnly Later(DateOnly vandaag, DateOnly? vanaf) => vanaf > vandaag ? vanaf.Value : vandaag;

    /// <summary>Squared distance in units of 100 m; places without coordinates come last.</summary>
    private static long Afstand(LocatieBeeld a, LocatieBeeld b) =>
        (a.X - b.X, a.Y - b.Y) is ({ } x, { } y) ? ((long)x * x) + ((long)y * y) : long.MaxValue;
}
