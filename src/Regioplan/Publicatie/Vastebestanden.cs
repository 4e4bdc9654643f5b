using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Reads what published versions are shown from, and says when it is no longer what was published.</summary>
internal sealed class Vastebestanden(RegioplanDb db, ILogger<Vastebestanden> log)
{
    /// <summary>
    /// One face of a version, of its last print. Null when it was not kept: before decision 0035 nothing was, and what was made again is
    /// printed when it is asked for.
    /// </summary>
    public async Task<Vastinhoud?> Lees(Guid plan, Vastsoort soort, CancellationToken ct)
    {
        var druk = await db.Vastbestanden.Where(b => b.PlanId == plan).MaxAsync(b => (int?)b.Druk, ct);
        var bestand = await db
            .Vastbestanden.AsNoTracking()
            .SingleOrDefaultAsync(b => b.PlanId == plan && b.Druk == druk && b.Soort == soort, ct);
        if (bestand is null)
        {
            return null;
        }
        var heel = bestand.Heel();
        if (heel is null)
        {
            log.LogCritical(
                new EventId(701, "vastbestand"),
                "Regioplan {Plan}, {Soort}: wat is bewaard is niet wat is gepubliceerd",
                plan,
                soort
            );
        }
        return new(bestand.Druk, heel, bestand.Hash, bestand.Naam);
    }
}
