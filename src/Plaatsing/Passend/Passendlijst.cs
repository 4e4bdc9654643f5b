using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Passend;

/// <summary>Everybody who seeks, held against one unit.</summary>
/// <param name="Past">Who fits, first who waits most urgently.</param>
/// <param name="Bijna">Who nearly fits, nearest first.</param>
/// <param name="Niet">Who does not.</param>
internal sealed record Passendlijst(
    IReadOnlyList<Kandidaat> Past,
    IReadOnlyList<Kandidaat> Bijna,
    IReadOnlyList<Kandidaat> Niet
)
{
    /// <summary>Judges each case at the offer of the unit that suits it best.</summary>
    /// <param name="beelden">Who seeks.</param>
    /// <param name="plekken">Offers of one unit, at least one.</param>
    /// <param name="profiel">A case as the criteria read it.</param>
    /// <param name="dag">The day.</param>
    public static Passendlijst Van(
        IEnumerable<Zoekvraagbeeld> beelden,
        IReadOnlyList<Plek> plekken,
        Func<Zoekvraagbeeld, Zoekprofiel> profiel,
        DateOnly dag
    )
    {
        var moment = new Toetsmoment(dag);
        var alle = beelden
            .Where(b => DoetMee(b, plekken[0].Plaats.EenheidId))
            .Select(b => new Kandidaat(b, Beste(plekken, profiel(b), moment)))
            .Order(Kandidaat.Eerst)
            .ToList();
        return new Passendlijst(
            [.. alle.Where(k => k.Past)],
            [.. alle.Where(k => k.Bijna)],
            [.. alle.Where(k => !k.Past && !k.Bijna)]
        );
    }

    /// <summary>
    /// The facts that settle it: of these cases everything fits but this one, which somebody can tell. Urgent people first, then for
    /// how many.
    /// </summary>
    public IReadOnlyList<Belpunt> Bellen =>
        [
            .. Bijna
                .Where(k => k.EnigeVraag is not null)
                .GroupBy(k => (k.EnigeVraag!.Criterium, k.EnigeVraag.Beslisser))
                .Select(g => new Belpunt(g.Key.Criterium, g.Key.Beslisser, [.. g]))
                .OrderByDescending(b => b.Urgent)
                .ThenByDescending(b => b.Voor.Count)
                .ThenBy(b => b.Criterium, StringComparer.Ordinal),
        ];

    /// <summary>How often a criterion stands in the way of who does not fit, most often first.</summary>
    public IReadOnlyList<(string Label, int Aantal)> Redenen(DateOnly dag) =>
        [
            .. Niet.SelectMany(k =>
                    k.Vergelijking.Uitkomst.Punten.Select(p => Criterialijsten.Criterium(p.Criterium, dag)).Distinct()
                )
                .CountBy(l => l)
                .OrderByDescending(t => t.Value)
                .ThenBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => (t.Key, t.Value)),
        ];

    // A resident without consent takes part in nothing (invariant I11).
    private static bool DoetMee(Zoekvraagbeeld b, Guid eenheid) =>
        b.Kandidaat(eenheid)
        && (
            b.Zoekvraag.Soort == Zoekvraagsoort.Doorstroom
                ? b.Toestemming is not null
                : b.Status?.Leveringsstatus is "6" or "7" or "2"
        );

    private static Vergelijking Beste(IReadOnlyList<Plek> plekken, Zoekprofiel profiel, Toetsmoment moment) =>
        plekken
            .Select(p => new Vergelijking(p, Criteriumtoets.Toets(profiel, p.Groep, moment)))
            .OrderBy(v => v.Uitkomst, Toetsuitkomst.BijnaEerst)
            .First();
}

/// <summary>One fact that is worth a telephone call.</summary>
/// <param name="Criterium">Code of the criterion.</param>
/// <param name="Bij">Who knows.</param>
/// <param name="Voor">The cases that it settles.</param>
internal sealed record Belpunt(string Criterium, Beslisser? Bij, IReadOnlyList<Kandidaat> Voor)
{
    public int Urgent => Voor.Count(k => k.Beeld.Status?.Leveringsstatus == "6");

    /// <summary>The sentence of the criterion, as this reader may know it.</summary>
    public string Zin => Voor[0].Vergelijking.Plek.Zin(Voor[0].EnigeVraag!);
}
