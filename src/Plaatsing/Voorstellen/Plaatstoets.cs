using Regiotafel.Kern;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>A case held against one place as the store has both now.</summary>
internal sealed record Plaatstoetsing(Zoekvraagbeeld Beeld, Plek Plek, Toetsuitkomst Uitkomst)
{
    public bool Past => Uitkomst.Oordeel == Oordeel.Past;

    /// <summary>What does not fit by itself, as the reader may know it.</summary>
    public IEnumerable<Momentpunt> Punten =>
        Uitkomst.Punten.Select(c => new Momentpunt(c.Criterium, c.Oordeel, Plek.Zin(c)));

    /// <summary>One criterion says no.</summary>
    public bool Niet(string criterium) =>
        Uitkomst.Criteria.Any(c => c.Criterium == criterium && c.Oordeel == Oordeel.Niet);
}

/// <summary>Judges a case against a place, refusals that still count included.</summary>
internal sealed class Plaatstoets(Zoekvraagboek boek, Plekkenboek plekken, Klok klok)
{
    /// <summary>Null when there is no such place for this region.</summary>
    public async Task<Plaatstoetsing?> Van(Zoekvraag zoekvraag, Guid aanbodId, CancellationToken ct)
    {
        if (await plekken.Een(aanbodId, ct) is not { } plek)
        {
            return null;
        }
        var beeld = await boek.Beeld(zoekvraag, ct);
        var vorm = await Vorm(zoekvraag, [plek], ct);
        return Toets(beeld, plek, vorm);
    }

    /// <summary>The places of the register that fit this case best, as the reader may see them.</summary>
    public async Task<IReadOnlyList<Plaatstoetsing>> Passend(Zoekvraag zoekvraag, int hoogstens, CancellationToken ct)
    {
        var beeld = await boek.Beeld(zoekvraag, ct);
        var blad = await plekken.Gezien(klok.Vandaag, ct);
        var vorm = await Vorm(zoekvraag, blad.Plekken, ct);
        return
        [
            .. Voorstelbaar(blad, beeld)
                .Select(p => Toets(beeld, p, vorm))
                .OrderBy(t => t.Uitkomst, Toetsuitkomst.BijnaEerst)
                .Take(hoogstens),
        ];
    }

    /// <summary>
    /// Every place that is seen and open against these cases, per case the best fitting first: for a table, where many lie at once.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Plaatstoetsing>>> Alle(
        string regio,
        IReadOnlyCollection<Zoekvraagbeeld> beelden,
        CancellationToken ct
    )
    {
        var blad = await plekken.Gezien(klok.Vandaag, ct);
        var vorm = new Profielvorm((await plekken.Eenheden(regio, ct)).Values, blad.Plekken);
        return beelden.ToDictionary(
            b => b.Zoekvraag.Id,
            b =>
                (IReadOnlyList<Plaatstoetsing>)
                    [
                        .. Voorstelbaar(blad, b)
                            .Select(p => Toets(b, p, vorm))
                            .OrderBy(t => t.Uitkomst, Toetsuitkomst.BijnaEerst),
                    ]
        );
    }

    // What can be proposed at all: open, of this region, not known to be full, and not where somebody lives already.
    private static IEnumerable<Plek> Voorstelbaar(Plekkenblad blad, Zoekvraagbeeld beeld) =>
        blad.Plekken.Where(p =>
            p.Open && !p.Gast && p.IetsVrij != false && p.Plaats.EenheidId != beeld.Zoekvraag.HuidigeEenheidId
        );

    private async Task<Profielvorm> Vorm(Zoekvraag zoekvraag, IEnumerable<Plek> bij, CancellationToken ct) =>
        new((await plekken.Eenheden(zoekvraag.Regio, ct)).Values, bij);

    private Plaatstoetsing Toets(Zoekvraagbeeld beeld, Plek plek, Profielvorm vorm) =>
        new(beeld, plek, Criteriumtoets.Toets(vorm.Profiel(beeld), plek.Groep, new Toetsmoment(klok.Vandaag)));
}
