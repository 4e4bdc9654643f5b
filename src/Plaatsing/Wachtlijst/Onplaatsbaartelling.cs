using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>Counts who fits nowhere by the set of criteria that the nearest place does not meet.</summary>
internal static class Onplaatsbaartelling
{
    /// <param name="beelden">Cases that seek; residents do not count.</param>
    /// <param name="plekken">Every open place.</param>
    /// <param name="profiel">A case as the criteria read it.</param>
    /// <param name="dag">The day.</param>
    public static Onplaatsbaar Van(
        IEnumerable<Zoekvraagbeeld> beelden,
        IReadOnlyList<Plek> plekken,
        Func<Zoekvraagbeeld, Zoekprofiel> profiel,
        DateOnly dag
    )
    {
        var moment = new Toetsmoment(dag);
        // Very fast, and enough for who fits somewhere; only of the others every place is judged.
        var telling = new Passendtelling(plekken.Select(p => p.Groep), moment);
        var vrij = plekken.Where(p => p.Vrij > 0).Select(p => p.Groep.Code).ToHashSet(StringComparer.Ordinal);
        var (redenen, vol) = (new List<string>(), 0);
        foreach (var beeld in beelden.Where(Wacht))
        {
            var client = profiel(beeld);
            var past = Passend(client, plekken, telling, moment);
            if (past.Count > 0)
            {
                vol += past.Any(vrij.Contains) ? 0 : 1;
            }
            else
            {
                redenen.Add(Reden(client, plekken, moment));
            }
        }
        return Bundel(redenen, vol, dag);
    }

    /// <summary>Bundles reasons so that no count of people below ten can be read or worked out.</summary>
    /// <param name="redenen">Per person the codes, joined by +.</param>
    /// <param name="vol">People for whom everything that fits is full.</param>
    /// <param name="dag">The day.</param>
    public static Onplaatsbaar Bundel(IReadOnlyList<string> redenen, int vol, DateOnly dag)
    {
        // What is rare by itself is told without what stands behind the dot, so that less of it has to be hidden.
        var zelfde = redenen.CountBy(r => r).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);
        var groepen = redenen
            .CountBy(r => zelfde[r] >= Kleingetal.Grens ? r : Grof(r))
            .OrderByDescending(r => r.Value)
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .ToList();
        var groot = groepen.Where(g => g.Value >= Kleingetal.Grens).ToList();
        var overig = groepen.Where(g => g.Value < Kleingetal.Grens).Sum(g => g.Value);
        // The total is known: what is left over may be no small number either.
        while (overig is > 0 and < Kleingetal.Grens && groot.Count > 0)
        {
            overig += groot[^1].Value;
            groot.RemoveAt(groot.Count - 1);
        }
        return new Onplaatsbaar(
            dag,
            Kleingetal.Verhul(redenen.Count, zietAlles: false),
            [.. groot.Select(g => new Onplaatsbaarreden(g.Key.Split('+'), Woorden(g.Key, dag), g.Value))],
            overig >= Kleingetal.Grens ? overig : null,
            Kleingetal.Verhul(vol, zietAlles: false)
        );
    }

    private static string Grof(string codes) =>
        string.Join('+', codes.Split('+').Select(c => c.Split('.')[0]).Distinct());

    private static bool Wacht(Zoekvraagbeeld b) =>
        b.Zoekvraag.Soort == Zoekvraagsoort.Wachtend && b.Status?.Leveringsstatus is "6" or "7" or "2";

    // The fast count knows no ontheffingen: who has one is judged at each place.
    private static IReadOnlyList<string> Passend(
        Zoekprofiel client,
        IReadOnlyList<Plek> plekken,
        Passendtelling telling,
        Toetsmoment moment
    ) =>
        client.Ontheffingen.Count == 0
            ? telling.Tel(client, plekken.Count).Passend
            : [.. plekken.Where(p => Criteriumtoets.Past(client, p.Groep, moment)).Select(p => p.Groep.Code)];

    // Without any place there is no criterion to name.
    private static string Reden(Zoekprofiel client, IReadOnlyList<Plek> plekken, Toetsmoment moment)
    {
        var naast = plekken
            .Select(p => (Plek: p, Uitkomst: Criteriumtoets.Toets(client, p.Groep, moment)))
            .OrderBy(t => t.Uitkomst, Toetsuitkomst.BijnaEerst)
            .FirstOrDefault();
        return naast.Plek is null
            ? "VOL"
            : string.Join(
                '+',
                naast
                    .Uitkomst.Punten.Select(p =>
                        naast.Plek.Verborgen.Contains(p.Criterium) ? p.Criterium.Split('.')[0] : p.Criterium
                    )
                    .Distinct()
            );
    }

    private static string Woorden(string codes, DateOnly dag) =>
        string.Join(
            " en ",
            codes
                .Split('+')
                .Select(c =>
                    (Feitcode.AlsKenmerk(c) ?? Feitcode.AlsVoorziening(c)) is not null
                        ? Zoekvragen.Woorden.Feit(c, dag)
                        : Criterialijsten.Criterium(c, dag)
                )
                .Select(w => w.ToLowerInvariant())
        );
}
