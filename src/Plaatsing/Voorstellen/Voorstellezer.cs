using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// Opens a proposal for one of its two sides or the zorgkantoor. The receiving provider sees the matching fields under the code
/// (disclosure ladder, level 2): each such reading stands in the log and on the timeline before the page leaves. Of a proposal that
/// came to nothing it sees no facts any more.
/// </summary>
internal sealed class Voorstellezer(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Werkeenheid werk,
    Klok klok,
    Voorstelboek boek,
    Voorstelhouder houder,
    Plekkenboek plekken
)
{
    public const string Handeling = "zoekvraag.lezen";

    public async Task<Voorstelbeeld> Lees(Guid id, CancellationToken ct)
    {
        var voorstel = await poort.Haal(db.Voorstellen.AsNoTracking(), id, versie: null, Handeling, ct);
        if (werk.Schrijft)
        {
            // A form that comes back: all is undone but the line that somebody read.
            db.Noteer(Gelezen(voorstel));
            return await Beeld(voorstel, ct);
        }
        return await werk.Doe(
            async () =>
            {
                await Noteer(voorstel, ct);
                return await Beeld(voorstel, ct);
            },
            ct
        );
    }

    /// <summary>The proposals that this person may know of and that run, the most urgent first.</summary>
    public Task<List<Voorstel>> Lopend(CancellationToken ct) =>
        poort
            .Beperk(db.Voorstellen.AsNoTracking(), Handeling)
            .Where(v => v.Loopt)
            .OrderBy(v => v.Uiterlijk)
            .ThenBy(v => v.Id)
            .ToListAsync(ct);

    /// <summary>Those that the organisation of this person has to answer, the most urgent first.</summary>
    public Task<List<Voorstel>> TeBeantwoorden(CancellationToken ct)
    {
        var ik = wie.OrganisatieId;
        return poort
            .Beperk(db.Voorstellen.AsNoTracking(), Handeling)
            .WachtOpAntwoord()
            .Where(v => v.EigenaarId == ik && v.WederpartijId != ik)
            .OrderBy(v => v.Uiterlijk)
            .ThenBy(v => v.Id)
            .ToListAsync(ct);
    }

    /// <summary>All proposals of a case that the caller has read through the gate, newest first.</summary>
    public Task<List<Voorstel>> Van(Guid zoekvraagId, CancellationToken ct) =>
        db
            .Voorstellen.AsNoTracking()
            .Where(v => v.ZoekvraagId == zoekvraagId)
            .OrderByDescending(v => v.GedaanOp)
            .ToListAsync(ct);

    private bool AlsAanbieder(Voorstel v) => v.EigenaarId == wie.OrganisatieId && v.WederpartijId != wie.OrganisatieId;

    private async Task Noteer(Voorstel v, CancellationToken ct)
    {
        if (AlsAanbieder(v) && !v.Vergeefs)
        {
            boek.Schrijf(v, Handeling, Voorstelstap.Gelezen);
            await db.Bewaar(ct);
        }
        else
        {
            db.Noteer(Gelezen(v));
        }
    }

    private static Gebeurtenis Gelezen(Voorstel v) => new(Handeling, "lezen", nameof(Voorstel), v.Id, v.Regio);

    private async Task<Voorstelbeeld> Beeld(Voorstel v, CancellationToken ct)
    {
        var code = await db.Zoekvragen.Where(z => z.Id == v.ZoekvraagId).Select(z => z.Code).SingleAsync(ct);
        var koppeling = await boek.Koppeling(v.Id, ct);
        var telt = koppeling is not null && await houder.Telt(koppeling, ct);
        var anderen = await db.Voorstellen.CountAsync(
            a => a.ZoekvraagId == v.ZoekvraagId && a.Loopt && a.Id != v.Id,
            ct
        );
        return new Voorstelbeeld(v, code, Momentopname.Lees(v.Momentopname), AlsAanbieder(v))
        {
            Dag = klok.Vandaag,
            KetenId = await db
                .Ketenstappen.Where(s => s.VoorstelId == v.Id)
                .Select(s => (Guid?)s.KetenId)
                .FirstOrDefaultAsync(ct),
            Vast = telt ? koppeling : null,
            Stappen = await db
                .Voorstelstappen.AsNoTracking()
                .Where(s => s.VoorstelId == v.Id)
                .OrderByDescending(s => s.Op)
                .ToListAsync(ct),
            Afwijzing = await db.Afwijzingen.AsNoTracking().SingleOrDefaultAsync(a => a.VoorstelId == v.Id, ct),
            Plaatsing = await db.Plaatsingen.AsNoTracking().FirstOrDefaultAsync(p => p.VoorstelId == v.Id, ct),
            Plek = await plekken.Een(v.AanbodId, ct),
            Intrekken = Intrekplan.Van(v, telt ? koppeling : null, anderen),
        };
    }
}
