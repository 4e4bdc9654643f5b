using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>Answers a what-if: two divisions of the same day, one with the changes.</summary>
internal sealed class Watalsrekenaar(Regiovraagmaker maker, Plekkenboek plekken, IPoort poort, Klok klok)
{
    /// <summary>Reads the changes of this region.</summary>
    public async Task<(Wijziglezer Lezer, IReadOnlyList<Plekplaats> Eenheden)> Lezer(string regio, CancellationToken ct)
    {
        var eigen = (await plekken.Eenheden(regio, ct)).Where(e => e.Value.Regio == regio).ToDictionary();
        return (
            new Wijziglezer(eigen, klok.Vandaag) { AlleenRuim = !poort.Mag("zoekvraag.lezen") },
            [.. eigen.Values.OrderBy(p => p.Naam, StringComparer.Ordinal).ThenBy(p => p.EenheidId)]
        );
    }

    public async Task<(Watalsuitkomst Uitkomst, Regiovraag Vraag)> Reken(
        string regio,
        IReadOnlyList<Wijziging> wijzigingen,
        CancellationToken ct
    )
    {
        var vraag = await maker.Maak(regio, ct);
        return await Task.Run(() => (Uitkomst(vraag, Regioverdeling.Los(vraag.Bogen, ct), wijzigingen, ct), vraag), ct);
    }

    /// <summary>The same beside a division that was made already.</summary>
    public static Task<Watalsuitkomst> Reken(
        Regiovraag vraag,
        Resultaat voor,
        IReadOnlyList<Wijziging> wijzigingen,
        CancellationToken ct
    ) => Task.Run(() => Uitkomst(vraag, voor, wijzigingen, ct), ct);

    private static Watalsuitkomst Uitkomst(
        Regiovraag vraag,
        Resultaat voor,
        IReadOnlyList<Wijziging> wijzigingen,
        CancellationToken ct
    )
    {
        var open = vraag
            .Plekken.Plekken.Where(p => p.Open)
            .OrderBy(p => p.Groep.Vanaf ?? DateOnly.MinValue)
            .ThenBy(p => p.Groep.Code, StringComparer.Ordinal)
            .ToLookup(p => p.Plaats.EenheidId, p => p.Groep.Code);
        var anders = Wijziger.Voer(vraag.Instantie, id => [.. open[id]], wijzigingen);
        return Watalsuitkomst.Van(vraag.Instantie, voor, Regioverdeling.Los(new Bogenset(anders), ct));
    }
}
