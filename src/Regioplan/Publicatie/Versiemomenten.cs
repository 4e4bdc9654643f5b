using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>The moments of the versions of a plan, as the store has them now.</summary>
internal static class Versiemomenten
{
    public static async Task<IReadOnlyList<Versiemoment>> Momenten(
        this RegioplanDb db,
        string regio,
        string editie,
        CancellationToken ct
    )
    {
        var rijen = await db
            .Openbaar.Where(o => o.Regio == regio && o.Editie == editie)
            .Select(o => new
            {
                o.Id,
                o.Nummer,
                o.Op,
                o.Vanaf,
                Weg = db.Intrekkingen.Where(i => i.PlanId == o.Id).Select(i => (DateTime?)i.Op).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. rijen.Select(o => new Versiemoment(o.Id, o.Nummer, o.Op, o.Vanaf, o.Weg))];
    }

    /// <summary>Numbers of those whose words are no longer handed out.</summary>
    public static HashSet<int> Ingetrokken(this IEnumerable<Versiemoment> versies) =>
        [.. versies.Where(v => v.IngetrokkenOp is not null).Select(v => v.Nummer)];
}
