using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Reads all that the checklist looks at, with the newest figures that are open.</summary>
internal sealed class Planstandlezer(
    RegioplanDb db,
    Plandossier dossier,
    Plancijferlezer cijfers,
    Planprojectenlezer projecten,
    Bekendenamen namen
)
{
    public async Task<Planstand> Lees(Schrijfadres adres, Plan plan, CancellationToken ct)
    {
        var kladden = await db
            .Kladteksten.Where(k => db.Secties.Any(s => s.Id == k.SectieId && s.PlanId == plan.Id))
            .Join(db.Secties, k => k.SectieId, s => s.Id, (k, s) => new { s.Code, k.Wie })
            .ToListAsync(ct);
        return new(
            await dossier.Secties(adres, plan, ct),
            await dossier.Opmerkingen(plan, ct),
            await dossier.Aanvaardingen(plan, ct),
            [.. kladden.Select(k => (k.Code, k.Wie))],
            await cijfers.Nieuwste(adres.Regio, adres.Sjabloon, ct),
            await projecten.Lees(adres.Regio, adres.Sjabloon, ct)
        )
        {
            Bekend = await namen.Lees(plan.Regio, ct),
        };
    }
}
