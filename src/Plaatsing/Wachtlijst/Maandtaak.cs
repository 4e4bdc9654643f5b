using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>
/// Counts on the first of each month how many wait, once, in each region that has cases. After a stop of some months the months between
/// are counted from the dated statuses; nothing is counted of before the first case.
/// </summary>
internal sealed class Maandtaak(PlaatsingDb db, Werkeenheid werk, Klok klok) : ITaak
{
    public string Naam => "wachtstanden";

    public TimeSpan Elke => TimeSpan.FromHours(1);

    public async Task Voer(CancellationToken ct)
    {
        var open = await werk.PerRegio(async regio => (Regio: regio, Dagen: await Ontbreekt(regio, ct)));
        foreach (var (regio, dagen) in open.Where(o => o.Dagen.Count > 0))
        {
            werk.Regio = regio;
            await werk.Doe(() => Tel(regio, ct), ct);
        }
        werk.Regio = null;
    }

    /// <summary>The first days of months from one day to another, both included.</summary>
    public static IReadOnlyList<DateOnly> Maanden(DateOnly van, DateOnly tot)
    {
        var uit = new List<DateOnly>();
        for (var dag = new DateOnly(van.Year, van.Month, 1); dag <= tot; dag = dag.AddMonths(1))
        {
            uit.Add(dag);
        }
        return uit;
    }

    private async Task<IReadOnlyList<DateOnly>> Ontbreekt(string regio, CancellationToken ct)
    {
        var laatste = await db.Wachtstanden.Where(w => w.Regio == regio).MaxAsync(w => (DateOnly?)w.Peildatum, ct);
        if (laatste is { } geteld)
        {
            return Maanden(geteld.AddMonths(1), klok.Vandaag);
        }
        var eerste = await db.Zoekvragen.Where(z => z.Regio == regio).MinAsync(z => (DateTime?)z.AangemaaktOp, ct);
        // A month in which the first case came is not yet a stand of the region.
        return eerste is { } begin ? Maanden(Klok.Datum(begin).AddMonths(1), klok.Vandaag) : [];
    }

    private async Task<bool> Tel(string regio, CancellationToken ct)
    {
        var dagen = await Ontbreekt(regio, ct);
        var sporen = await Sporen(regio, ct);
        foreach (var dag in dagen)
        {
            foreach (var (status, aantal) in Wachtspoor.Tel(sporen, dag))
            {
                db.Wachtstanden.Add(
                    new()
                    {
                        Regio = regio,
                        Peildatum = dag,
                        Status = status,
                        Aantal = aantal,
                        GeteldOp = klok.Nu,
                    }
                );
            }
        }
        db.Noteer(new Kern.Poort.Gebeurtenis("zoekvraag.lezen", "aanmaken", nameof(Wachtstand), ObjectId: null, regio));
        await db.Bewaar(ct);
        return true;
    }

    private async Task<List<Wachtspoor>> Sporen(string regio, CancellationToken ct)
    {
        var zoekvragen = await db
            .Zoekvragen.AsNoTracking()
            .Where(z => z.Regio == regio && z.Soort == Zoekvraagsoort.Wachtend)
            .Select(z => new { z.Id, z.AfgeslotenOp })
            .ToListAsync(ct);
        var statussen = (await db.Statusperioden.AsNoTracking().Where(s => s.Regio == regio).ToListAsync(ct)).ToLookup(
            s => s.ZoekvraagId
        );
        var plaatsingen = (await db.Plaatsingen.AsNoTracking().Where(p => p.Regio == regio).ToListAsync(ct)).ToLookup(
            p => p.ZoekvraagId
        );
        return
        [
            .. zoekvragen.Select(z => new Wachtspoor(
                z.AfgeslotenOp,
                [.. statussen[z.Id]],
                [.. plaatsingen[z.Id].Select(p => (Klok.Datum(p.BevestigdOp), p.BeeindigdOp))]
            )),
        ];
    }
}
