using Regiotafel.Kern;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>
/// What stands in the way of a pair besides its criteria: something that somebody set, until when, and who can undo it. Without it
/// "past" could stand above a place that nobody can be proposed for.
/// </summary>
internal static class Oorzaken
{
    public static IReadOnlyList<string> Van(Vergelijking v, Zoekvraagbeeld b) =>
        [.. Zoekvraag(b), .. Afwijzing(v.Plek, b), .. Plek(v.Plek)];

    private static IEnumerable<string> Zoekvraag(Zoekvraagbeeld b)
    {
        if (!b.Zoekvraag.Zoekt)
        {
            yield return b.Zoekvraag.Loopt
                ? "De zoekvraag is nog niet compleet en doet nog niet mee. Vul de gegevens aan."
                : $"De zoekvraag zoekt geen plek: {Woorden.Van(b.Zoekvraag.Staat)}.";
        }
        if (b.Geparkeerd is { } p)
        {
            yield return $"De zoekvraag is geparkeerd tot {p.Tot:d-M-yyyy}, door {p.Door}. Wie de zoekvraag beheert, kan dat beëindigen.";
        }
    }

    private static IEnumerable<string> Afwijzing(Plek plek, Zoekvraagbeeld b) =>
        b
            .Afgewezen.Where(a => a.EenheidId == plek.Plaats.EenheidId)
            .OrderByDescending(a => a.Tot)
            .Take(1)
            .Select(a =>
                $"Deze plek is op {Klok.Datum(a.Op):d-M-yyyy} afgewezen: {Redencode.Lijst.Van(a.Redencode, b.Dag)?.Omschrijving ?? a.Redencode}. "
                + $"Zij telt weer mee vanaf {a.Tot:d-M-yyyy}{(a.TotWijziging ? ", of eerder als een gegeven van de zoekvraag verandert" : "")}."
            );

    private static IEnumerable<string> Plek(Plek plek)
    {
        if (!plek.Open)
        {
            yield return $"De aanbieder heeft deze plek op {plek.Status} gezet{(plek.Reden is { Length: > 0 } r ? $": {r.TrimEnd('.')}" : "")}. Zo kan zij niet worden voorgesteld.";
        }
        if (plek.Gast)
        {
            yield return "Deze plek is uit een andere regio. U kunt haar zien en bellen, niet vanuit hier voorstellen.";
        }
        if (plek.Versheid == "niet_bevestigd")
        {
            yield return plek.BevestigdOp is { } op
                ? $"De aanbieder heeft deze plek sinds {Klok.Datum(op):d-M-yyyy} niet bevestigd."
                : "De aanbieder heeft deze plek nog nooit bevestigd.";
            if (plek.HerinneringenUit is { } uit)
            {
                yield return $"De aanbieder krijgt sinds {uit:d-M-yyyy} geen herinneringen om te bevestigen: die staan uit.";
            }
        }
    }
}
