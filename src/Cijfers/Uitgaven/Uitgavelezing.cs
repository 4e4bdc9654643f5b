using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Vaststellen;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What the screens read of requests and uitgaven; no exact figure is among it.</summary>
internal sealed class Uitgavelezing(CijfersDb db, IPoort poort, Geldendlezer geldend)
{
    private const int Meeste = 200;

    /// <summary>The requests of the region with what became of them, the newest first.</summary>
    public async Task<IReadOnlyList<(Aanvraag Aanvraag, Aanvraagbesluit? Besluit)>> Lijst(CancellationToken ct)
    {
        var aanvragen = await poort
            .Beperk(db.Aanvragen.AsNoTracking(), Uitgavezaken.Vragen)
            .OrderByDescending(a => a.Op)
            .ThenBy(a => a.Id)
            .Take(Meeste)
            .ToListAsync(ct);
        var ids = aanvragen.Select(a => a.Id).ToList();
        var besluiten = await db
            .Aanvraagbesluiten.AsNoTracking()
            .Where(b => ids.Contains(b.AanvraagId))
            .ToDictionaryAsync(b => b.AanvraagId, ct);
        return [.. aanvragen.Select(a => (a, besluiten.GetValueOrDefault(a.Id)))];
    }

    /// <summary>The editions of deliveries that have metingen, the newest delivery first.</summary>
    public async Task<IReadOnlyList<Uitgavebron>> Bronnen(CancellationToken ct)
    {
        var leveringen = await poort
            .Beperk(db.Leveringen.AsNoTracking(), Uitgavezaken.Vragen)
            .OrderByDescending(l => l.Op)
            .ThenBy(l => l.Id)
            .Take(Meeste)
            .Select(l => new
            {
                l.Id,
                l.Manifestnaam,
                l.Op,
                l.Voorbeeld,
            })
            .ToListAsync(ct);
        var ids = leveringen.Select(l => l.Id).ToList();
        var edities = (
            await db
                .Leveringmetingen.Where(m => ids.Contains(m.LeveringId))
                .Join(
                    db.Metingen,
                    m => new { m.Regio, Id = m.MetingId },
                    m => new { m.Regio, m.Id },
                    (l, m) => new { l.LeveringId, m.Editie }
                )
                .Distinct()
                .ToListAsync(ct)
        ).ToLookup(e => e.LeveringId, e => e.Editie);
        return
        [
            .. leveringen.SelectMany(l =>
                edities[l.Id]
                    .OrderDescending(StringComparer.Ordinal)
                    .Select(e => new Uitgavebron(l.Id, e, l.Manifestnaam, l.Op, l.Voorbeeld))
            ),
        ];
    }

    /// <summary>The metingen of a source, of those that this audience may see, and those that cannot be opened yet.</summary>
    public async Task<Uitgavecijfers> Cijfers(Uitgavebron bron, bool openbaar, CancellationToken ct)
    {
        var metingen = await db
            .Leveringmetingen.Where(m => m.LeveringId == bron.Levering)
            .Join(
                db.Metingen,
                m => new { m.Regio, Id = m.MetingId },
                m => new { m.Regio, m.Id },
                (_, m) =>
                    new
                    {
                        m.Id,
                        m.Regio,
                        m.Editie,
                        m.Indicator,
                        m.Definitie,
                        m.Ingredienten,
                    }
            )
            .Where(m => m.Editie == bron.Editie)
            .OrderBy(m => m.Indicator)
            .ToListAsync(ct);
        var geldt = metingen.Count == 0 ? null : await geldend.Lees(metingen[0].Regio, ct);
        var (open, veranderd, nieuw) = (new List<(string, Definitie)>(), new List<string>(), new List<string>());
        foreach (var m in metingen)
        {
            var naam = $"{m.Indicator} {m.Definitie}";
            if (Metingtabellen.Definitie(m.Indicator, m.Definitie, m.Ingredienten) is not { } definitie)
            {
                veranderd.Add(naam);
            }
            else if (geldt!.Geldt(definitie, m.Ingredienten))
            {
                open.Add((m.Id, definitie));
            }
            else
            {
                // What was made with texts of before is to be computed again; nobody can approve those any more.
                (Rekenafdruk.IsVanNu(definitie, m.Ingredienten) ? nieuw : veranderd).Add(naam);
            }
        }
        return new([.. open.Where(c => !openbaar || c.Item2.Openbaar)], veranderd, nieuw);
    }

    /// <summary>What was opened on a request; null when it is not open.</summary>
    public async Task<Uitgavebeeld?> Geopend(Aanvraag aanvraag, CancellationToken ct) =>
        await db.Uitgaven.AsNoTracking().SingleOrDefaultAsync(u => u.Id == aanvraag.Id, ct) is { } rij
            ? Uitgavebeeld.Van(rij)
            : null;

    /// <summary>What is open for the partners of the own region, the newest first.</summary>
    public async Task<IReadOnlyList<Uitgavekop>> Open(CancellationToken ct) =>
        await poort
            .Beperk(db.Aanvragen.AsNoTracking(), Uitgavezaken.Lezen)
            .Join(db.Uitgaven.AsNoTracking(), a => a.Id, u => u.Id, (_, u) => u)
            .OrderByDescending(u => u.Op)
            .ThenBy(u => u.Id)
            .Take(Meeste)
            .Select(u => new Uitgavekop(u.Id, u.Naam, u.Op, u.Doelgroep, u.Editie, u.Levering, u.Voorbeeld))
            .ToListAsync(ct);

    /// <summary>One that is open for the partners of the own region; a request that is not open does not exist for them.</summary>
    public async Task<(Uitgavebeeld Uitgave, string Regio)> Open(Guid id, CancellationToken ct)
    {
        var aanvraag = await poort.Haal(
            db.Aanvragen.AsNoTracking().Where(a => db.Uitgaven.Any(u => u.Id == a.Id)),
            id,
            versie: null,
            Uitgavezaken.Lezen,
            ct
        );
        return ((await Geopend(aanvraag, ct))!, aanvraag.Regio);
    }

    /// <summary>Name of the delivery of a request, and whether its people are invented.</summary>
    public async Task<(string Naam, bool Voorbeeld)> Levering(Aanvraag aanvraag, CancellationToken ct)
    {
        var rij = await db
            .Leveringen.Where(l => l.Id == aanvraag.LeveringId)
            .Select(l => new { l.Manifestnaam, l.Voorbeeld })
            .SingleAsync(ct);
        return (rij.Manifestnaam, rij.Voorbeeld);
    }
}
