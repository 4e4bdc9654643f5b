using Regiotafel.Kern;
using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>Holds places against a zoekvraag, with every criterion and its reason.</summary>
internal sealed class Vergelijker(Regiovraagmaker maker, Plekkenboek plekken, Klok klok)
{
    /// <summary>
    /// One "niet" that a person can decide otherwise on, or a few facts that are missing, is nearly: more than that is not. A full place is never
    /// nearly: it helps nobody now.
    /// </summary>
    public const int BijnaTot = 4;

    /// <summary>Every open place against a zoekvraag, in three lists.</summary>
    public async Task<Vergelijkingen> Vergelijk(Zoekvraagbeeld beeld, CancellationToken ct)
    {
        var vraag = await maker.Maak(beeld.Zoekvraag.Regio, ct);
        var profiel = vraag.Vorm.Profiel(beeld);
        var gezien = await plekken.Gezien(klok.Vandaag, ct);
        var alle = gezien
            .Plekken.Where(p => p.Open && p.Plaats.EenheidId != beeld.Zoekvraag.HuidigeEenheidId)
            .Select(p => new Vergelijking(p, Criteriumtoets.Toets(profiel, p.Groep, vraag.Instantie.Moment)))
            .OrderBy(v => v.Uitkomst, Toetsuitkomst.BijnaEerst)
            .ToList();
        return new Vergelijkingen(
            [.. Volgorde(vraag, beeld.Zoekvraag, alle.Where(v => v.Oordeel == Oordeel.Past))],
            [.. alle.Where(v => v.Oordeel != Oordeel.Past && IsBijna(v))],
            [.. alle.Where(v => v.Oordeel != Oordeel.Past && !IsBijna(v))]
        );
    }

    /// <summary>One pair, also when the place is paused; null when the reader does not see the place.</summary>
    public async Task<Vergelijking?> Paar(Zoekvraagbeeld beeld, Guid aanbodId, CancellationToken ct)
    {
        var blad = await plekken.Gezien(klok.Vandaag, ct);
        if (blad.Van(aanbodId) is not { } plek)
        {
            return null;
        }
        var vorm = new Profielvorm((await plekken.Eenheden(beeld.Zoekvraag.Regio, ct)).Values, blad.Plekken);
        return new Vergelijking(
            plek,
            Criteriumtoets.Toets(vorm.Profiel(beeld), plek.Groep, new Toetsmoment(klok.Vandaag))
        );
    }

    private static bool IsBijna(Vergelijking v) => v.Uitkomst.Gewicht <= BijnaTot && (v.HeeftPlek || v.Plek.Indicatief);

    // Levels 5, 7 and 8 of the single pair, then the code (design of Plaatsing, section 7).
    private static IEnumerable<Vergelijking> Volgorde(
        Regiovraag vraag,
        Zoekvraag zoekvraag,
        IEnumerable<Vergelijking> past
    )
    {
        var nummer = vraag.Nummer(zoekvraag);
        var waarden = new Dictionary<string, long[]>(StringComparer.Ordinal);
        if (nummer >= 0)
        {
            foreach (var boog in vraag.Bogen.Van(nummer))
            {
                var waarde = new long[Niveaus.Aantal];
                vraag.Bogen.Waarde(nummer, boog, waarde);
                waarden[vraag.Instantie.Groepen[boog.Groep].Code] = waarde;
            }
        }
        long Van(Vergelijking v, int niveau) =>
            waarden.TryGetValue(v.Plek.Groep.Code, out var w) ? w[niveau] : long.MinValue;
        return past.OrderByDescending(v => v.HeeftPlek)
            .ThenByDescending(v => Van(v, Niveaus.Voorkeur))
            .ThenByDescending(v => Van(v, Niveaus.Afstand))
            .ThenByDescending(v => Van(v, Niveaus.Schaarste))
            .ThenBy(v => v.Plek.Groep.Code, StringComparer.Ordinal);
    }
}
