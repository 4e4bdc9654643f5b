using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Goes on with deliveries that wait for their run, as after a restart.</summary>
internal sealed class Hervattaak(CijfersDb db, Werkeenheid werk, Rekenloods loods) : ITaak
{
    public string Naam => "cijfers-rekenen";

    public TimeSpan Elke => TimeSpan.FromMinutes(10);

    public async Task Voer(CancellationToken ct)
    {
        var wachtend = await werk.PerRegio(regio =>
            db.Leveringen.Where(l => l.Regio == regio && l.Staat == Leveringstaat.Ontvangen && l.Afbraak == null)
                .OrderBy(l => l.Op)
                .Select(l => new { l.Id, l.Regio })
                .ToListAsync(ct)
        );
        foreach (var levering in wachtend.SelectMany(l => l).Where(_ => Cijferloop.KanRekenen))
        {
            loods.Begin(new(levering.Id, levering.Regio, Cijferloop.Edities, Narekening: null));
        }
    }
}
