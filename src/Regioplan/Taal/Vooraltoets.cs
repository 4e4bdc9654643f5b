using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;

namespace Regiotafel.Regioplan.Taal;

/// <summary>"Vooral X": X adds most to the change, or to the difference with all regions (cijfers.md, section 9).</summary>
internal static class Vooraltoets
{
    /// <param name="eerder">The earlier period of an assertion in time; null beside all regions.</param>
    public static Beweringoordeel Toets(Beweringtag tag, Plancijfers cijfers, string? eerder)
    {
        var delen = Delen(tag, cijfers, eerder);
        var eigen = delen.FirstOrDefault(d => d.Deel == tag.Vooral);
        if (eigen is null)
        {
            return Beweringtoets.Geen(
                delen.Count == 0
                    ? $"Van “{tag.Indicator}” is geen indeling bekend waarin “{tag.Vooral}” staat. Haal “vooral” weg."
                    : $"“{tag.Vooral}” is geen deel van dit cijfer. Wel: {string.Join(", ", delen.Select(d => d.Deel))}."
            );
        }
        if (delen.Any(d => d.Bijdrage is null))
        {
            return Beweringtoets.Geen("Van een van de delen is geen waarde openbaar. Haal “vooral” weg.");
        }
        var meeste = delen[0];
        var woorden = $"{tag.Woorden.Tekst}, vooral {Uitsplitsingwoorden.Tekst(meeste.Deel)}";
        if (eigen.Bijdrage < meeste.Bijdrage || meeste.Bijdrage <= 0)
        {
            var zeker = IsZeker(meeste, delen);
            return new(
                Beweringkleur.Rood,
                Beweringtoets.KloptNiet,
                zeker ? woorden : tag.Woorden.Tekst,
                meeste.Bijdrage > 0
                    ? $"“vooral {Uitsplitsingwoorden.Tekst(tag.Vooral!)}” klopt niet: {Uitsplitsingwoorden.Tekst(meeste.Deel)} draagt meer bij. "
                        + (zeker ? $"Schrijf vooral {meeste.Deel}." : "Haal “vooral” weg.")
                    : "“vooral” klopt niet: geen van de delen gaat dezelfde kant op. Haal het weg."
            );
        }
        return IsZeker(meeste, delen)
            ? new(
                Beweringkleur.Groen,
                Beweringtoets.Klopt,
                woorden,
                $"“{woorden}” klopt: dat deel draagt het meest bij."
            )
            : new(
                Beweringkleur.Oranje,
                Beweringtoets.Toeval,
                tag.Woorden.Tekst,
                "Een ander deel kan evenveel bijdragen, of het verschil kan afronding zijn. Haal “vooral” weg, of leg uit waarom het er toch staat."
            );
    }

    // Whatever the rounding hides, no other part adds as much.
    private static bool IsZeker(Deelbijdrage meeste, IReadOnlyList<Deelbijdrage> delen) =>
        meeste.Minst > 0 && delen.All(d => d == meeste || d.Meest < meeste.Minst);

    /// <summary>The parts, what goes the way of the assertion first; empty when no breakdown has the part.</summary>
    internal static IReadOnlyList<Deelbijdrage> Delen(Beweringtag tag, Plancijfers cijfers, string? eerder) =>
        Delen(cijfers, tag, tag.Vooral!.Split('=')[0], eerder);

    /// <param name="sleutel">The breakdown: <c>vorm</c>.</param>
    internal static IReadOnlyList<Deelbijdrage> Delen(
        Plancijfers cijfers,
        Beweringtag tag,
        string sleutel,
        string? eerder
    )
    {
        var splitsing = Splitsing.Voor(tag.Indicator);
        // Both periods in one edition: across editions the parts may mean something else.
        if (
            Met(cijfers, splitsing.Indicator, tag.Periode) is not { } bron
            || Met(cijfers, tag.Indicator, tag.Periode) is not { } geheel
        )
        {
            return [];
        }
        var delen = eerder is null
            ? Deelbijdrage.NaastRegios(bron, geheel, sleutel, tag.Periode)
            : Deelbijdrage.InTijd(bron, geheel, sleutel, tag.Periode, eerder);
        return
        [
            .. delen
                .Where(d => splitsing.Delen.IsEmpty || splitsing.Delen.Contains(d.Deel))
                .Select(d => tag.Woorden.Richting == Zinrichting.Omlaag ? d.Omgekeerd() : d)
                .OrderByDescending(d => d.Bijdrage),
        ];
    }

    private static Cijferbron? Met(Plancijfers cijfers, string indicator, string periode) =>
        new[] { cijfers.Bron(indicator), cijfers.Vorige(indicator) }
            .OfType<Cijferbron>()
            .FirstOrDefault(b => b.Tabel.Cijfers.Any(c => c.Periode == periode));
}
