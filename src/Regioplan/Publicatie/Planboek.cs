using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Reads what is published from its own tables; a draft is in none of them. A moment that is still to come hides a version.</summary>
internal sealed class Planboek(RegioplanDb db, Klok klok) : IPlanboek, IPlannenstand
{
    public async Task<Gepubliceerdplan?> Gepubliceerd(
        Zorgkantoorregio regio,
        string editie,
        int? versie,
        CancellationToken ct
    )
    {
        var koppen = (await Lijst(ct))
            .Where(k => (k.Regio == regio.Code || k.Regio == regio.TweedeCode) && k.Editie == editie)
            .ToList();
        // A version that was replaced never comes back: its text is known to be wrong, also when its correction is withdrawn.
        if (
            koppen.MaxBy(k => k.Nummer) is not { } nieuwste
            || koppen.FirstOrDefault(k => k.Nummer == (versie ?? nieuwste.Nummer)) is not { } kop
        )
        {
            return null;
        }
        var rij = await db.Openbaar.AsNoTracking().SingleAsync(o => o.Id == kop.Id, ct);
        var ingetrokken = koppen.Where(k => k.Ingetrokken is not null).Select(k => k.Nummer).ToHashSet();
        return Gepubliceerdplan.Van(regio, rij, kop, nieuwste, ingetrokken) with
        {
            Opvolger = Gepubliceerdplan.Opvolgervan(kop, koppen),
        };
    }

    public async Task<IReadOnlyList<Plankop>> Lijst(CancellationToken ct)
    {
        var nu = klok.Nu;
        var rijen = await db
            .Openbaar.AsNoTracking()
            .Where(o => o.Vanaf <= nu)
            .Select(o => new
            {
                o.Id,
                o.Regio,
                o.Editie,
                o.Nummer,
                o.Op,
                o.Vanaf,
                o.Noot,
            })
            .ToListAsync(ct);
        var ingetrokken = await db.Intrekkingen.AsNoTracking().ToDictionaryAsync(i => i.PlanId, ct);
        var verschenen = rijen
            .GroupBy(o => (o.Regio, o.Editie))
            .SelectMany(g =>
                Versiemoment.Verschenen([
                    .. g.Select(o => new Versiemoment(
                        o.Id,
                        o.Nummer,
                        o.Op,
                        o.Vanaf,
                        ingetrokken.GetValueOrDefault(o.Id)?.Op
                    )),
                ])
            )
            .Select(v => v.PlanId)
            .ToHashSet();
        return
        [
            .. rijen
                .Where(o => verschenen.Contains(o.Id))
                .Select(o => (Rij: o, Weg: ingetrokken.GetValueOrDefault(o.Id)))
                .Select(o => new Plankop(
                    o.Rij.Id,
                    o.Rij.Regio,
                    o.Rij.Editie,
                    o.Rij.Nummer,
                    o.Rij.Vanaf,
                    o.Rij.Noot,
                    o.Weg?.Reden,
                    o.Weg?.Op
                ))
                .OrderByDescending(k => k.Vanaf)
                .ThenByDescending(k => k.Nummer)
                .ThenBy(k => k.Id),
        ];
    }

    // Rows are only added, and a moment that has come stays so: the numbers only grow.
    public async Task<string> Stand(CancellationToken ct)
    {
        var nu = klok.Nu;
        return $"{await db.Openbaar.CountAsync(o => o.Vanaf <= nu, ct)}-{await db.Intrekkingen.CountAsync(ct)}";
    }
}
