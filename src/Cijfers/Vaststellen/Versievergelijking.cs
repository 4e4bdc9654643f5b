using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>All regions in the old and the new version, over the same data; those that change side of the mean come first.</summary>
internal sealed record Versievergelijking(string Periode, string Uitsplitsing, IReadOnlyList<Versierij> Regios)
{
    /// <summary>Of the last period that both have; null when they have none.</summary>
    public static Versievergelijking? Van(Definitie definitie, Meting oud, Meting nieuw)
    {
        var (toen, nu) = (PerPlek(oud), PerPlek(nieuw));
        var plekken = toen.Select(g => g.Key)
            .Where(nu.Contains)
            .OrderBy(p => p.Uitsplitsing.Length > 0)
            .ThenByDescending(p => p.Periode, StringComparer.Ordinal)
            .ThenBy(p => p.Uitsplitsing, StringComparer.Ordinal)
            .ToList();
        if (plekken.Count == 0)
        {
            return null;
        }
        var (was, wordt) = (Rijen(toen[plekken[0]]), Rijen(nu[plekken[0]]));
        var regios = was.Keys.Union(wordt.Keys).Where(r => r is not (Meetrij.Alle or Meetrij.Ongewogen));
        return new(
            plekken[0].Periode,
            plekken[0].Uitsplitsing,
            [
                .. regios
                    .Select(r => new Versierij(
                        r,
                        was.GetValueOrDefault(r)?.Waarde ?? "",
                        wordt.GetValueOrDefault(r)?.Waarde ?? "",
                        Kant(definitie, was, r),
                        Kant(definitie, wordt, r)
                    ))
                    .OrderByDescending(r => r.Wisselt)
                    .ThenBy(r => r.Regio, StringComparer.Ordinal),
            ]
        );
    }

    private static ILookup<(string Periode, string Uitsplitsing), Toonrij> PerPlek(Meting meting) =>
        Toonrij.Van(meting).ToLookup(r => (r.Periode, r.Uitsplitsing));

    private static Dictionary<string, Toonrij> Rijen(IEnumerable<Toonrij> rijen) =>
        rijen.ToDictionary(r => r.Regio, StringComparer.Ordinal);

    // Of a mean over months the pooled value is a total, so there the plain mean counts; of a count there is no mean.
    private static int? Kant(Definitie definitie, Dictionary<string, Toonrij> rijen, string regio)
    {
        var overMaanden = definitie.Soort == Cijfersoort.Periodegemiddelde;
        if (
            definitie.Maat is Maat.Aantal
            || !rijen.TryGetValue(regio, out var rij)
            || !rijen.TryGetValue(overMaanden ? Meetrij.Ongewogen : Meetrij.Alle, out var maat)
            || rij.Waarde.Length == 0
            || maat.Waarde.Length == 0
        )
        {
            return null;
        }
        return overMaanden
            ? Decimaal(rij.Waarde).CompareTo(Decimaal(maat.Waarde))
            : (Geheel(rij.Teller) * Geheel(maat.Noemer)).CompareTo(Geheel(maat.Teller) * Geheel(rij.Noemer));
    }

    private static decimal Decimaal(string getal) => decimal.Parse(getal, CultureInfo.InvariantCulture);

    // Tellers of one figure have equal decimals, so the point says nothing.
    private static BigInteger Geheel(string getal) =>
        BigInteger.Parse(getal.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
