using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Derived indicators: growth, sums, shares and differences, from the exact cells of their parent.</summary>
internal static class Afleiden
{
    /// <summary>The derived cells of each region, or of the country.</summary>
    public static Reeks Regios(Definitie definitie, Reeks ouder) => Leid(definitie, ouder);

    /// <summary>
    /// The derived cells of all regions: pooled first, then derived (R11, R12), over those regions that have the derived figure.
    /// </summary>
    public static Reeks Alle(Definitie definitie, Reeks ouder, Reeks regios)
    {
        var alle = new Reeks(definitie);
        if (definitie.Landelijk)
        {
            return alle;
        }
        foreach (var groep in regios.Cellen.GroupBy(c => (c.Key.Periode, c.Key.Uitsplitsing)))
        {
            var mee = groep.Where(c => c.Value is not null).Select(c => c.Key.Regio).ToHashSet(StringComparer.Ordinal);
            var samen = Samennemen.Alle(ouder, mee.Contains);
            var sleutel = new Celsleutel(groep.Key.Periode, Meetrij.Alle, groep.Key.Uitsplitsing);
            alle.Zet(sleutel, Cel(definitie, samen, sleutel));
        }
        return alle;
    }

    private static Reeks Leid(Definitie definitie, Reeks ouder)
    {
        var reeks = new Reeks(definitie);
        var cellen = definitie.Uitsplitsingen.SelectMany(u => u.Cellen()).Select(c => c.Tekst).Distinct().ToList();
        foreach (var regio in ouder.Cellen.Keys.Select(s => s.Regio).Distinct())
        {
            foreach (var periode in Perioden(definitie, ouder))
            {
                foreach (var uitsplitsing in cellen)
                {
                    var sleutel = new Celsleutel(periode, regio, uitsplitsing);
                    var telling = Cel(definitie, ouder, sleutel);
                    // Of published stock a row stands only where every part was published (section 4a).
                    if (telling is not null || !definitie.Landelijk)
                    {
                        reeks.Zet(sleutel, telling);
                    }
                }
            }
        }
        return reeks;
    }

    private static IEnumerable<Periode> Perioden(Definitie definitie, Reeks ouder) =>
        definitie.Landelijk ? ouder.Cellen.Keys.Select(s => s.Periode).Distinct() : definitie.Perioden;

    private static Telling? Cel(Definitie definitie, Reeks ouder, Celsleutel sleutel)
    {
        var regel = definitie.Afleiding!;
        var nu = ouder.Van(sleutel);
        return regel.Hoe switch
        {
            Afleidingsoort.Teller => nu is { } t ? new Telling(t.Teller, null) : null,
            Afleidingsoort.Som => Som(regel, ouder, sleutel),
            Afleidingsoort.Aandeel => nu is { } deel && ouder.Van(sleutel with { Uitsplitsing = "" }) is { } geheel
                ? new Telling(deel.Teller, geheel.Teller)
                : null,
            _ => nu is { } n && ouder.Van(Vorige(regel, sleutel)) is { } v ? Verandering(regel, n, v) : null,
        };
    }

    private static Telling Verandering(Afleiding regel, Telling nu, Telling vorige) =>
        regel.Hoe switch
        {
            Afleidingsoort.Verschil => new(nu.Teller - vorige.Teller, regel.Noemer),
            Afleidingsoort.Groei when nu.Noemer is { } n1 && vorige.Noemer is { } n0 => new(
                (nu.Teller * n0) - (vorige.Teller * n1),
                vorige.Teller * n1
            ),
            _ => new(nu.Teller - vorige.Teller, vorige.Teller),
        };

    private static Telling? Som(Afleiding regel, Reeks ouder, Celsleutel sleutel)
    {
        var delen = regel.Waarden.Select(w => ouder.Van(sleutel with { Uitsplitsing = w })).ToList();
        return delen.Contains(null)
            ? null
            : new(
                delen.Aggregate(System.Numerics.BigInteger.Zero, (som, d) => som + d!.Value.Teller),
                delen[0]!.Value.Noemer
            );
    }

    /// <summary>The cell of the parent that a growth or difference is taken against.</summary>
    public static Celsleutel Vorige(Afleiding regel, Celsleutel sleutel) =>
        sleutel with
        {
            Periode = regel.Terug is { } maanden
                ? Periode.Dag(Periode.Terug(sleutel.Periode.Tot, maanden))
                : Periode.Lees(regel.Tegen[sleutel.Periode.Code])!,
        };
}
