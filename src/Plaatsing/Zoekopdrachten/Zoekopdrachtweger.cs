using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>
/// Weighs the standing searches that a change touches, inside the transaction of that change. A pair that came to fit is kept for the
/// digest; for status 6 its owner is told in the application at once. One row of the region is taken first, so that two changes at
/// once wait for each other.
/// </summary>
internal sealed class Zoekopdrachtweger(
    PlaatsingDb db,
    Werkeenheid werk,
    Zoekvraagboek boek,
    Plekkenboek plekken,
    Passendlezer passend,
    Zoekopdrachtboek opdrachtboek,
    IPostbus postbus,
    Klok klok
) : IPlekgevolg
{
    private const string Urgent = "6";

    public async Task NaWijziging(IReadOnlyCollection<Guid> eenheden, CancellationToken ct)
    {
        if (await opdrachtboek.Neem(ct) is not { Count: > 0 } lopend)
        {
            return;
        }
        var opdrachten = lopend.Where(o => o.EenheidId is not { } e || eenheden.Contains(e)).ToList();
        var tegen = await plekken.VanEenheden(eenheden, ct);
        var plekIds = tegen.Select(p => p.AanbodId).Concat(eenheden).ToList();
        var beurt = await Beurt(opdrachten, db.Treffers.Where(t => plekIds.Contains(t.PlekId)), ct);
        await WeegClienten(opdrachten, tegen, beurt, ct);
        await WeegPlekken(opdrachten, tegen, beurt, ct);
        await db.Bewaar(ct);
    }

    /// <summary>
    /// Something of these cases changed: what is known, its status, whether it seeks. Only they are judged; the count over the region
    /// follows once a day, and on the page.
    /// </summary>
    public async Task NaZoekvraag(IReadOnlyCollection<Guid> zoekvragen, CancellationToken ct)
    {
        if (await opdrachtboek.Neem(ct) is not { Count: > 0 } lopend)
        {
            return;
        }
        var beelden = await boek.Lees(db.Zoekvragen.Where(z => zoekvragen.Contains(z.Id)), ct);
        var opdrachten = lopend
            .Where(o => o.ZoekvraagId is { } z ? zoekvragen.Contains(z) : beelden.Any(b => Ziet(o, b)))
            .ToList();
        if (opdrachten.Count == 0)
        {
            return;
        }
        var beurt = await Beurt(opdrachten, db.Treffers.Where(t => zoekvragen.Contains(t.ZoekvraagId)), ct);
        // The register did not change: it is read from memory.
        var open = (await InRegister(ct)).Where(p => p.Open).ToList();
        await WeegClienten(opdrachten, open, beurt, ct);
        foreach (var opdracht in opdrachten.Where(o => o.Soort == Zoekopdrachtsoort.PlekZoekt))
        {
            await WeegPlek(opdracht, open, [.. beelden.Where(b => Ziet(opdracht, b))], beurt, ct);
        }
        await db.Bewaar(ct);
    }

    /// <summary>Everything again: what ended by its date was no change of anything.</summary>
    public async Task Opnieuw(CancellationToken ct)
    {
        if (await opdrachtboek.Neem(ct) is not { Count: > 0 } opdrachten)
        {
            return;
        }
        var tegen = await InRegister(ct);
        var beurt = await Beurt(opdrachten, db.Treffers, ct) with { Volledig = true };
        await WeegClienten(opdrachten, tegen, beurt, ct);
        await WeegPlekken(opdrachten, tegen, beurt, ct);
        await db.Bewaar(ct);
    }

    /// <summary>What fits already when a search is saved is known, and no news.</summary>
    public async Task Begin(Zoekopdracht opdracht, CancellationToken ct)
    {
        var beurt = await Beurt([opdracht], db.Treffers, ct) with { Bekend = true };
        if (opdracht.EenheidId is { } eenheid)
        {
            var tegen = await plekken.VanEenheden([eenheid], ct);
            var iedereen = await passend.Beelden(opdracht.Regio, ct);
            opdracht.Aantal = await WeegPlek(opdracht, tegen, iedereen, beurt, ct);
            opdracht.AantalGemeld = opdracht.Aantal;
        }
        else
        {
            await WeegClienten([opdracht], await InRegister(ct), beurt, ct);
        }
        await db.Bewaar(ct);
    }

    private async Task WeegClienten(
        IReadOnlyList<Zoekopdracht> opdrachten,
        IReadOnlyList<Plek> tegen,
        Weegbeurt beurt,
        CancellationToken ct
    )
    {
        var clienten = opdrachten.Where(o => o.ZoekvraagId is not null).ToList();
        if (clienten.Count == 0)
        {
            return;
        }
        var ids = clienten.Select(o => o.ZoekvraagId!.Value).ToHashSet();
        var beelden = await boek.Lees(db.Zoekvragen.Where(z => ids.Contains(z.Id)), ct);
        var vorm = new Profielvorm(beurt.Eenheden.Values, tegen);
        var moment = new Toetsmoment(klok.Vandaag);
        foreach (var beeld in beelden)
        {
            var profiel = vorm.Profiel(beeld);
            var gevonden = tegen.ToDictionary(
                p => (beeld.Zoekvraag.Id, p.AanbodId),
                p =>
                    beeld.Kandidaat(p.Plaats.EenheidId)
                    && new Vergelijking(p, Criteriumtoets.Toets(profiel, p.Groep, moment))
                        is { Oordeel: Oordeel.Past, HeeftPlek: true, Plek.Open: true }
            );
            HashSet<Guid> urgent = IsUrgent(beeld) ? [beeld.Zoekvraag.Id] : [];
            foreach (var opdracht in clienten.Where(o => o.ZoekvraagId == beeld.Zoekvraag.Id))
            {
                await Weeg(opdracht, gevonden, urgent, beurt, ct);
            }
        }
    }

    // Everybody against every unit that is searched for, and how many that are.
    private async Task WeegPlekken(
        IReadOnlyList<Zoekopdracht> opdrachten,
        IReadOnlyList<Plek> tegen,
        Weegbeurt beurt,
        CancellationToken ct
    )
    {
        var plekzoekers = opdrachten.Where(o => o.Soort == Zoekopdrachtsoort.PlekZoekt).ToList();
        var iedereen = plekzoekers.Count > 0 ? await passend.Beelden(werk.Ingegaan, ct) : [];
        foreach (var opdracht in plekzoekers)
        {
            var aantal = await WeegPlek(opdracht, tegen, iedereen, beurt with { Volledig = true }, ct);
            if (aantal != opdracht.Aantal)
            {
                // Not by its version: its owner may end it at the same moment.
                await db
                    .Zoekopdrachten.Where(o => o.Id == opdracht.Id)
                    .ExecuteUpdateAsync(z => z.SetProperty(o => o.Aantal, aantal), ct);
            }
        }
    }

    // Of these cases; returns how many of them fit, as the owner may know it.
    private async Task<int?> WeegPlek(
        Zoekopdracht opdracht,
        IReadOnlyList<Plek> alle,
        IReadOnlyList<Zoekvraagbeeld> beelden,
        Weegbeurt beurt,
        CancellationToken ct
    )
    {
        var eenheid = opdracht.EenheidId!.Value;
        var open = alle.Where(p => p.Open && p.Plaats.EenheidId == eenheid).ToList();
        if (
            beurt.Eenheden.GetValueOrDefault(eenheid) is not { } plaats
            || await passend.Lijst(plaats, open, beelden, beurt.Eenheden.Values, ct) is not { } uitkomst
        )
        {
            return opdracht.Aantal;
        }
        var past = uitkomst.Lijst.Past.Select(k => k.Beeld).Where(b => Ziet(opdracht, b)).ToList();
        var gevonden = beelden.ToDictionary(b => (b.Zoekvraag.Id, eenheid), _ => false);
        past.ForEach(b => gevonden[(b.Zoekvraag.Id, eenheid)] = true);
        await Weeg(opdracht, gevonden, past.Where(IsUrgent).Select(b => b.Zoekvraag.Id).ToHashSet(), beurt, ct);
        return Kleingetal.Rond(uitkomst.Lijst.Past.Count, opdracht.Alles);
    }

    private async Task Weeg(
        Zoekopdracht opdracht,
        Dictionary<(Guid Zoekvraag, Guid Plek), bool> gevonden,
        HashSet<Guid> urgent,
        Weegbeurt beurt,
        CancellationToken ct
    )
    {
        var rijen = beurt.Treffers[opdracht.Id].ToDictionary(t => (t.ZoekvraagId, t.PlekId));
        var (spoed, nu) = (false, klok.Nu);
        if (beurt.Volledig)
        {
            foreach (var weg in rijen.Keys)
            {
                gevonden.TryAdd(weg, false);
            }
        }
        foreach (var (paar, past) in gevonden.OrderBy(g => g.Key))
        {
            if (!rijen.TryGetValue(paar, out var rij))
            {
                if (!past)
                {
                    continue;
                }
                rij = Nieuw(opdracht, paar);
                db.Treffers.Add(rij);
            }
            var nieuw = rij.Weeg(past, urgent.Contains(paar.Zoekvraag), nu);
            if (beurt.Bekend)
            {
                rij.Bekend(nu);
            }
            spoed |= nieuw && rij.Urgent && !beurt.Bekend;
        }
        if (spoed)
        {
            var regel = new Berichtregel("Bekijk wat er past", "/plaatsing/zoekopdrachten");
            await postbus.Bezorg(
                new Bericht(opdracht.EigenaarId, "Er past nu iets bij een zoekopdracht met status 6", [regel])
                {
                    AlleenInApp = true,
                },
                ct
            );
        }
    }

    private static Treffer Nieuw(Zoekopdracht opdracht, (Guid Zoekvraag, Guid Plek) paar) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = opdracht.Regio,
            ZoekopdrachtId = opdracht.Id,
            ZoekvraagId = paar.Zoekvraag,
            PlekId = paar.Plek,
        };

    // What all searches of one call need is read once.
    private async Task<Weegbeurt> Beurt(
        IReadOnlyList<Zoekopdracht> opdrachten,
        IQueryable<Treffer> treffers,
        CancellationToken ct
    )
    {
        var ids = opdrachten.Select(o => o.Id).ToList();
        var rijen = await treffers.Where(t => ids.Contains(t.ZoekopdrachtId)).ToListAsync(ct);
        return new Weegbeurt(await plekken.Eenheden(werk.Ingegaan, ct), rijen.ToLookup(t => t.ZoekopdrachtId));
    }

    private async Task<IReadOnlyList<Plek>> InRegister(CancellationToken ct) =>
        [.. (await plekken.Alle(werk.Ingegaan, klok.Vandaag, ct)).Plekken.Where(p => !p.Gast)];

    // Of who does not see all, only the own cases are kept: of the others there is a count.
    private static bool Ziet(Zoekopdracht opdracht, Zoekvraagbeeld beeld) =>
        opdracht.Alles || beeld.Zoekvraag.EigenaarId == opdracht.OrganisatieId;

    private static bool IsUrgent(Zoekvraagbeeld beeld) => beeld.Status?.Leveringsstatus == Urgent;

    /// <summary>One call.</summary>
    /// <param name="Eenheden">Every unit that the region knows.</param>
    /// <param name="Treffers">What was found before, per search.</param>
    private sealed record Weegbeurt(IReadOnlyDictionary<Guid, Plekplaats> Eenheden, ILookup<Guid, Treffer> Treffers)
    {
        /// <summary>What fits already is no news.</summary>
        public bool Bekend { get; init; }

        /// <summary>What was found before and is not there now fits no longer.</summary>
        public bool Volledig { get; init; }
    }
}
