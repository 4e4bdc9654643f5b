using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>
/// What people at a table wrote about cases: why they brought one in, the agreement and the task of it. The verslag refers to the decision,
/// so what is taken away here is gone there too.
/// </summary>
internal static class Tafelteksten
{
    /// <summary>Something is written about one of these cases.</summary>
    public static async Task<bool> Staan(PlaatsingDb db, IQueryable<Guid> zaken, CancellationToken ct) =>
        await Inbreng(db, zaken).AnyAsync(ct)
        || await Regels(db, zaken).AnyAsync(ct)
        || await Taken(db, zaken).AnyAsync(ct)
        || await Besluiten(db, zaken).AnyAsync(ct);

    /// <summary>Takes all of it away; who, when, which place and what kind of decision stay.</summary>
    public static async Task Wis(PlaatsingDb db, IQueryable<Guid> zaken, CancellationToken ct)
    {
        await Inbreng(db, zaken).ExecuteUpdateAsync(i => i.SetProperty(x => x.Waarom, ""), ct);
        await Regels(db, zaken).ExecuteUpdateAsync(r => r.SetProperty(x => x.Waarom, ""), ct);
        await Taken(db, zaken).ExecuteUpdateAsync(t => t.SetProperty(x => x.Tekst, Taak.Gewist), ct);
        await Besluiten(db, zaken).ExecuteUpdateAsync(b => b.SetProperty(x => x.Onderwerp, ""), ct);
    }

    private static IQueryable<Inbreng> Inbreng(PlaatsingDb db, IQueryable<Guid> zaken) =>
        db.Inbrengen.Where(i => i.Waarom != "" && zaken.Contains(i.ZoekvraagId));

    private static IQueryable<Agenda.Agendaregel> Regels(PlaatsingDb db, IQueryable<Guid> zaken) =>
        db.Agendaregels.Where(r =>
            r.Waarom != "" && db.Tafelkaarten.Any(k => k.Id == r.KaartId && zaken.Contains(k.ZoekvraagId))
        );

    // What asks a provider something is made of words of this house and may be shared with other cases.
    private static IQueryable<Taak> Taken(PlaatsingDb db, IQueryable<Guid> zaken) =>
        db.Taken.Where(t =>
            t.Soort == Taaksoort.Afspraak
            && t.Tekst != Taak.Gewist
            && db.Besluiten.Any(b => b.TaakId == t.Id && b.ZoekvraagId != null && zaken.Contains(b.ZoekvraagId.Value))
        );

    private static IQueryable<Besluit> Besluiten(PlaatsingDb db, IQueryable<Guid> zaken) =>
        db.Besluiten.Where(b => b.Onderwerp != "" && b.ZoekvraagId != null && zaken.Contains(b.ZoekvraagId.Value));
}
