using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Werk;

/// <summary>Reads what a person may see of the running cases and tasks; the reading is logged once for the list.</summary>
internal sealed class Plaatsingswerk(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Werkeenheid werk,
    Zoekvraagboek boek
)
{
    private const string Handeling = "zoekvraag.lezen";

    public async Task<(IReadOnlyList<Zoekvraagbeeld>, IReadOnlyList<Taak>)> Lees(CancellationToken ct)
    {
        var vraag = poort
            .Beperk(db.Zoekvragen, Handeling)
            .Where(z => z.Staat != Zoekvraagstaat.Geplaatst && z.Staat != Zoekvraagstaat.Afgesloten);
        var beelden = await boek.Lees(vraag, ct);
        var taken = await Taken(ct);
        await werk.SchrijfLog([new Gebeurtenis(Handeling, "lezen", nameof(Zoekvraag), ObjectId: null, wie.Regio)], ct);
        return ([.. beelden.OrderByDescending(b => b.Wachtdagen).ThenBy(b => b.Zoekvraag.Id)], taken);
    }

    /// <summary>The tasks of this organisation that are open, the first due first.</summary>
    public Task<List<Taak>> Taken(CancellationToken ct)
    {
        var (regio, organisatie) = (wie.Regio, wie.OrganisatieId);
        return db
            .Taken.AsNoTracking()
            .Where(t => t.Regio == regio && t.EigenaarId == organisatie && t.Stand == Taakstand.Open)
            .OrderBy(t => t.Uiterlijk)
            .ToListAsync(ct);
    }
}
