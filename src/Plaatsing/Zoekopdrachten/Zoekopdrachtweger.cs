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
/// digest; for status 6 its owner is told in the application at once. The rows of the searches are taken first and in order, so that
/// two changes at once wait for each other.
/// </summary>
internal sealed class Zoekopdrachtweger(
    PlaatsingDb db,
    Werkeenheid werk,
    Zoekvraagboek boek,
    Plekkenboek plekken,
    Passendlezer passend,
    IPostbus postbus,
    Klok klok
) : IPlekgevolg
{
    private const string Urgent = "6";

    public async Task NaWijziging(IReadOnlyCollection<Guid> eenheden, CancellationToken ct)
    {
        if (await Neem(ct) is not { Count: > 0 } opdrachten)
        {
            return;
        }
        var ids = opdrachten.Select(o => o.ZoekvraagId).OfType<Guid>().ToList();
        var beelden = await Beelden(ids, ct);
        var iedereen = opdrachten.Exists(o => o.EenheidId is { } e && eenheden.Contains(e))
            ? await passend.Beelden(werk.Ingegaan, ct)
            : [];
        foreach (var eenheid in eenheden)
        {
            var tegen = await plekken.VanEenheid(eenheid, ct);
            foreach (var opdracht in opdrachten.Where(o => o.Soort == Zoekopdrachtsoort.ClientZoekt))
            {
                await WeegClient(opdracht, beelden, tegen, ct);
            }
            foreach (var opdracht in opdrachten.Where(o => o.EenheidId == eenheid))
            {
                await WeegPlek(opdracht, tegen, iedereen, ct);
            }
        }
        await db.Bewaar(ct);
    }

    /// <summary>Something of these cases changed: what is known, its status, whether it seeks.</summary>
    public async Task NaZoekvraag(IReadOnlyCollection<Guid> zoekvragen, CancellationToken ct)
    {
        if (await Neem(ct) is not { Count: > 0 } opdrachten)
        {
            return;
        }
        // The register did not change: it is read from memory, and who seeks is read once for all searches.
        var open = await Open(ct);
        foreach (var opdracht in opdrachten.Where(o => o.ZoekvraagId is { } z && zoekvragen.Contains(z)))
        {
            await WeegClient(opdracht, await Beelden([opdracht.ZoekvraagId!.Value], ct), open, ct);
        }
        var plekzoekers = opdrachten.Where(o => o.Soort == Zoekopdrachtsoort.PlekZoekt).ToList();
        var iedereen = plekzoekers.Count > 0 ? await passend.Beelden(werk.Ingegaan, ct) : [];
        foreach (var opdracht in plekzoekers)
        {
            await WeegPlek(opdracht, [.. open.Where(p => p.Plaats.EenheidId == opdracht.EenheidId)], iedereen, ct);
        }
        await db.Bewaar(ct);
    }

    /// <summary>What fits already when a search is saved is known, and no news.</summary>
    public async Task Begin(Zoekopdracht opdracht, CancellationToken ct)
    {
        if (opdracht.ZoekvraagId is { } zoekvraag)
        {
            await WeegClient(opdracht, await Beelden([zoekvraag], ct), await Open(ct), ct, bekend: true);
        }
        else
        {
            var tegen = await plekken.VanEenheid(opdracht.EenheidId!.Value, ct);
            await WeegPlek(opdracht, tegen, await passend.Beelden(opdracht.Regio, ct), ct, bekend: true);
            opdracht.AantalGemeld = opdracht.Aantal;
        }
        await db.Bewaar(ct);
    }

    private async Task WeegClient(
        Zoekopdracht opdracht,
        IReadOnlyDictionary<Guid, Zoekvraagbeeld> beelden,
        IReadOnlyList<Plek> tegen,
        CancellationToken ct,
        bool bekend = false
    )
    {
        var beeld = beelden[opdracht.ZoekvraagId!.Value];
        var vorm = new Profielvorm((await plekken.Eenheden(opdracht.Regio, ct)).Values, tegen);
        var profiel = vorm.Profiel(beeld);
        var gevonden = tegen.ToDictionary(
            p => (beeld.Zoekvraag.Id, p.AanbodId),
            p =>
                beeld.Zoekvraag.Zoekt
                && new Vergelijking(p, Criteriumtoets.Toets(profiel, p.Groep, new Toetsmoment(klok.Vandaag)))
                    is { Oordeel: Oordeel.Past, HeeftPlek: true, Plek.Open: true }
        );
        await Weeg(opdracht, gevonden, new HashSet<Guid>(IsUrgent(beeld) ? [beeld.Zoekvraag.Id] : []), bekend, ct);
    }

    private async Task WeegPlek(
        Zoekopdracht opdracht,
        IReadOnlyList<Plek> alle,
        IReadOnlyList<Zoekvraagbeeld> iedereen,
        CancellationToken ct,
        bool bekend = false
    )
    {
        var eenheid = opdracht.EenheidId!.Value;
        if (
            await passend.Lijst(opdracht.Regio, eenheid, [.. alle.Where(p => p.Open)], iedereen, ct) is not { } uitkomst
        )
        {
            return;
        }
        opdracht.Aantal = Kleingetal.Rond(uitkomst.Lijst.Past.Count, opdracht.Alles);
        // Of who does not see all, only the own cases are kept: of the others there is a count.
        var past = uitkomst
            .Lijst.Past.Select(k => k.Beeld)
            .Where(b => opdracht.Alles || b.Zoekvraag.EigenaarId == opdracht.OrganisatieId)
            .ToList();
        var gevonden = past.ToDictionary(b => (b.Zoekvraag.Id, eenheid), _ => true);
        var eerder = await db
            .Treffers.Where(t => t.ZoekopdrachtId == opdracht.Id && t.Past)
            .Select(t => t.ZoekvraagId)
            .ToListAsync(ct);
        foreach (var id in eerder)
        {
            gevonden.TryAdd((id, eenheid), false);
        }
        await Weeg(opdracht, gevonden, past.Where(IsUrgent).Select(b => b.Zoekvraag.Id).ToHashSet(), bekend, ct);
    }

    private async Task Weeg(
        Zoekopdracht opdracht,
        Dictionary<(Guid Zoekvraag, Guid Plek), bool> gevonden,
        HashSet<Guid> urgent,
        bool bekend,
        CancellationToken ct
    )
    {
        var rijen = await db
            .Treffers.Where(t => t.ZoekopdrachtId == opdracht.Id)
            .ToDictionaryAsync(t => (t.ZoekvraagId, t.PlekId), ct);
        var (spoed, nu) = (false, klok.Nu);
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
            if (bekend)
            {
                rij.Bekend(nu);
            }
            spoed |= nieuw && rij.Urgent && !bekend;
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

    private async Task<List<Zoekopdracht>> Neem(CancellationToken ct)
    {
        var regio = werk.Ingegaan;
        var ids = await db
            .Zoekopdrachten.Where(o => o.Regio == regio && o.BeeindigdOp == null)
            .OrderBy(o => o.Id)
            .Select(o => o.Id)
            .ToListAsync(ct);
        foreach (var id in ids)
        {
            await db
                .Zoekopdrachten.Where(o => o.Id == id)
                .ExecuteUpdateAsync(z => z.SetProperty(x => x.Versie, x => x.Versie), ct);
        }
        return ids.Count == 0
            ? []
            : await db.Zoekopdrachten.Where(o => ids.Contains(o.Id) && o.BeeindigdOp == null).ToListAsync(ct);
    }

    private async Task<IReadOnlyDictionary<Guid, Zoekvraagbeeld>> Beelden(List<Guid> ids, CancellationToken ct) =>
        (await boek.Lees(db.Zoekvragen.Where(z => ids.Contains(z.Id)), ct)).ToDictionary(b => b.Zoekvraag.Id);

    private async Task<IReadOnlyList<Plek>> Open(CancellationToken ct) =>
        [.. (await plekken.Alle(werk.Ingegaan, klok.Vandaag, ct)).Plekken.Where(p => p.Open && !p.Gast)];

    private static bool IsUrgent(Zoekvraagbeeld beeld) => beeld.Status?.Leveringsstatus == Urgent;
}
