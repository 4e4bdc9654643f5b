using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Ontheffingen;

/// <summary>Reads what this person has to decide and what he granted.</summary>
internal sealed class Ontheffingboek(PlaatsingDb db, IPoort poort, IHandelende wie, Werkeenheid werk, Klok klok)
{
    /// <summary>Requests that wait for this person's decision, of cases that still run; the first due first.</summary>
    public async Task<IReadOnlyList<Ontheffing>> Gevraagd(CancellationToken ct)
    {
        var open = db.Zoekvragen.Where(z =>
            z.Staat != Zoekvraagstaat.Geplaatst && z.Staat != Zoekvraagstaat.Afgesloten
        );
        var rijen = await poort
            .Beperk(db.Ontheffingen.AsNoTracking(), Ontheffingdaden.Handeling)
            .Where(o => o.Stand == Ontheffingstand.Gevraagd && open.Any(z => z.Id == o.ZoekvraagId))
            .OrderBy(o => o.Uiterlijk)
            .ThenBy(o => o.Id)
            .ToListAsync(ct);
        return [.. rijen.Where(Mijn)];
    }

    /// <summary>The same with those that hold now; reading them is logged.</summary>
    public async Task<(IReadOnlyList<Ontheffing> Gevraagd, IReadOnlyList<Ontheffing> Verleend)> Lees(
        CancellationToken ct
    )
    {
        var gevraagd = await Gevraagd(ct);
        var verleend = await poort
            .Beperk(db.Ontheffingen.AsNoTracking(), Ontheffingdaden.Handeling)
            .Where(o => o.Stand == Ontheffingstand.Verleend)
            .OrderBy(o => o.Tot)
            .ToListAsync(ct);
        var regel = new Gebeurtenis(Ontheffingdaden.Handeling, "lezen", nameof(Ontheffing), ObjectId: null, wie.Regio);
        await werk.LogLezing(regel, ct);
        return (gevraagd, [.. verleend.Where(o => Mijn(o) && o.Geldt(klok.Vandaag))]);
    }

    private bool Mijn(Ontheffing o) => Ontheffingregels.MagBeslissen(wie.Rol, o.Beslisser);
}
