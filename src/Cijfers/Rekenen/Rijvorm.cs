using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Makes the rows of metingen.csv from exact cells: value, rounding, the rows over all regions, status.</summary>
internal static class Rijvorm
{
    public static IEnumerable<Meetrij> Rijen(Reeks reeks, Reeks alle)
    {
        var definitie = reeks.Definitie;
        foreach (var (sleutel, telling) in reeks.Cellen)
        {
            yield return Rij(definitie, sleutel, telling, onvolledig: false);
        }
        var leden = reeks.Cellen.ToLookup(c => (c.Key.Periode, c.Key.Uitsplitsing), c => c.Value);
        foreach (var (sleutel, telling) in alle.Cellen)
        {
            var tellingen = leden[(sleutel.Periode, sleutel.Uitsplitsing)].ToList();
            var onvolledig = tellingen.Contains(null);
            yield return Rij(definitie, sleutel, telling, onvolledig);
            if (definitie.HeeftNoemer)
            {
                yield return Ongewogen(definitie, sleutel, tellingen, onvolledig);
            }
        }
    }

    /// <summary>The exact value, or nothing where the noemer is zero.</summary>
    public static Breuk? Waarde(Definitie definitie, Telling telling)
    {
        var noemer = (telling.Noemer ?? 1) * definitie.Schaal.Noemer * BigInteger.Pow(10, definitie.Tellerdecimalen);
        return noemer.IsZero ? null : new Breuk(telling.Teller * definitie.Schaal.Teller, noemer);
    }

    private static Meetrij Rij(Definitie definitie, Celsleutel sleutel, Telling? telling, bool onvolledig)
    {
        var waarde = telling is { } t ? Waarde(definitie, t) : null;
        var status = Status(telling is not null, waarde is not null, onvolledig, sleutel.Periode.Deel);
        return new(
            definitie.Code,
            definitie.Versie,
            sleutel.Periode.Code,
            sleutel.Regio,
            sleutel.Uitsplitsing,
            telling is null ? "" : Breuk.Schrijf(telling.Value.Teller, definitie.Tellerdecimalen),
            telling?.Noemer?.ToString(CultureInfo.InvariantCulture) ?? "",
            waarde?.Afgerond(definitie.Decimalen) ?? "",
            status
        );
    }

    private static Meetrij Ongewogen(Definitie definitie, Celsleutel alle, List<Telling?> tellingen, bool onvolledig)
    {
        var geleverd = tellingen.Exists(t => t is not null);
        var waarden = tellingen
            .Where(t => t is not null)
            .Select(t => Waarde(definitie, t!.Value))
            .OfType<Breuk>()
            .ToList();
        return new(
            definitie.Code,
            definitie.Versie,
            alle.Periode.Code,
            Meetrij.Ongewogen,
            alle.Uitsplitsing,
            "",
            geleverd ? waarden.Count.ToString(CultureInfo.InvariantCulture) : "",
            waarden.Count > 0 ? (waarden.Aggregate((a, b) => a + b) / waarden.Count).Afgerond(definitie.Decimalen) : "",
            Status(geleverd, waarden.Count > 0, onvolledig, alle.Periode.Deel)
        );
    }

    // cijfers-cli.md: the first that fits.
    private static Meetstatus Status(bool geleverd, bool heeftWaarde, bool onvolledig, bool deel) =>
        (geleverd, heeftWaarde, onvolledig, deel) switch
        {
            (false, _, _, _) => Meetstatus.NietGeleverd,
            (_, false, _, _) => Meetstatus.NoemerNul,
            (_, _, true, _) => Meetstatus.Onvolledig,
            (_, _, _, true) => Meetstatus.Voorlopig,
            _ => Meetstatus.Normaal,
        };
}
