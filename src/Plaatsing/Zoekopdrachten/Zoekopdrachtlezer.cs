using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>One standing search as its owner meets it.</summary>
/// <param name="Opdracht">The search.</param>
/// <param name="Titel">The case by its code, or the unit by its name.</param>
/// <param name="Adres">Where the search can be seen as it is now.</param>
internal sealed record Zoekopdrachtrij(Zoekopdracht Opdracht, string Titel, string Adres)
{
    /// <summary>What fits now and came to fit since it was saved, newest first.</summary>
    public required IReadOnlyList<Trefferrij> Treffers { get; init; }

    /// <summary>How many fit now in a unit, as its owner may know it.</summary>
    public int? Aantal { get; init; }
}

/// <summary>One pair that came to fit, as its reader may see it.</summary>
internal sealed record Trefferrij(Treffer Treffer, string Titel, string Adres);

/// <summary>Reads the standing searches of who is signed in. A case that he may not see is not in it.</summary>
internal sealed class Zoekopdrachtlezer(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Werkeenheid werk,
    Plekkenboek plekken,
    Passendlezer passend,
    Klok klok
)
{
    private const string Lezen = "zoekvraag.lezen";

    public async Task<IReadOnlyList<Zoekopdrachtrij>> Lees(CancellationToken ct)
    {
        var regio = wie.Regio;
        var opdrachten = await poort
            .Beperk(db.Zoekopdrachten.AsNoTracking(), ZoekopdrachtBewaren.Handeling)
            .Where(o => o.Regio == regio && o.BeeindigdOp == null)
            .OrderByDescending(o => o.GemaaktOp)
            .ThenBy(o => o.Id)
            .ToListAsync(ct);
        var ids = opdrachten.Select(o => o.Id).ToList();
        var treffers = await db
            .Treffers.AsNoTracking()
            .Where(t => ids.Contains(t.ZoekopdrachtId) && t.Past && t.GemeldOp != t.Op)
            .OrderByDescending(t => t.Op)
            .ToListAsync(ct);
        var nodig = treffers
            .Select(t => t.ZoekvraagId)
            .Concat(opdrachten.Select(o => o.ZoekvraagId).OfType<Guid>())
            .Distinct()
            .ToList();
        var zoekvragen = await poort
            .Beperk(db.Zoekvragen.AsNoTracking(), Lezen)
            .Where(z => nodig.Contains(z.Id))
            .ToDictionaryAsync(z => z.Id, ct);
        var blad = await plekken.Gezien(klok.Vandaag, ct);
        var eenheden = await plekken.Eenheden(regio, ct);
        var regel = new Gebeurtenis(
            ZoekopdrachtBewaren.Handeling,
            "lezen",
            nameof(Zoekopdracht),
            ObjectId: null,
            regio
        );
        await werk.LogLezing(regel, ct);
        var per = treffers.ToLookup(t => t.ZoekopdrachtId);
        var rijen = opdrachten.Select(o => Rij(o, per[o.Id], zoekvragen, (blad, eenheden))).OfType<Zoekopdrachtrij>();
        return await Tel([.. rijen], blad, eenheden, ct);
    }

    // The count is the one of the page of the unit, which no change of somebody else's case keeps up to date here.
    private async Task<IReadOnlyList<Zoekopdrachtrij>> Tel(
        IReadOnlyList<Zoekopdrachtrij> rijen,
        Plekkenblad blad,
        IReadOnlyDictionary<Guid, Plekplaats> eenheden,
        CancellationToken ct
    )
    {
        if (rijen.All(r => r.Opdracht.EenheidId is null))
        {
            return rijen;
        }
        var beelden = await passend.Beelden(wie.Regio, ct);
        var uit = new List<Zoekopdrachtrij>();
        foreach (var rij in rijen)
        {
            var plaats = rij.Opdracht.EenheidId is { } id ? eenheden[id] : null;
            var open = blad.Plekken.Where(p => p.Open && p.Plaats.EenheidId == plaats?.EenheidId).ToList();
            var lijst = plaats is null ? null : await passend.Lijst(plaats, open, beelden, eenheden.Values, ct);
            uit.Add(
                lijst is null ? rij : rij with { Aantal = Kleingetal.Rond(lijst.Lijst.Past.Count, rij.Opdracht.Alles) }
            );
        }
        return uit;
    }

    private static Zoekopdrachtrij? Rij(
        Zoekopdracht o,
        IEnumerable<Treffer> treffers,
        Dictionary<Guid, Zoekvraag> zoekvragen,
        (Plekkenblad Blad, IReadOnlyDictionary<Guid, Plekplaats> Eenheden) register
    )
    {
        if (o.ZoekvraagId is { } id)
        {
            return zoekvragen.GetValueOrDefault(id) is { } z
                ? new Zoekopdrachtrij(o, $"Plekken voor zoekvraag {z.Code}", $"/plaatsing/zoekvraag/{id}")
                {
                    Treffers =
                    [
                        .. treffers
                            .Where(t => register.Blad.Van(t.PlekId) is not null)
                            .Select(t => new Trefferrij(
                                t,
                                register.Blad.Van(t.PlekId)!.Plaats.Naam,
                                $"/plaatsing/zoekvraag/{id}/plek/{t.PlekId}"
                            )),
                    ],
                }
                : null;
        }
        return register.Eenheden.GetValueOrDefault(o.EenheidId!.Value) is { } plaats
            ? new Zoekopdrachtrij(o, $"Zoekvragen voor {plaats.Naam}", Passendwijzer.Adres(plaats.EenheidId))
            {
                Treffers =
                [
                    .. treffers
                        .Where(t => zoekvragen.ContainsKey(t.ZoekvraagId))
                        .Select(t => new Trefferrij(
                            t,
                            $"Zoekvraag {zoekvragen[t.ZoekvraagId].Code}",
                            $"/plaatsing/zoekvraag/{t.ZoekvraagId}"
                        )),
                ],
            }
            : null;
    }
}
