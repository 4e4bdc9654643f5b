using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Removes raw files whose time is over. Hashes and metingen stay.</summary>
internal sealed class Vervaltaak(CijfersDb db, Werkeenheid werk, Klok klok, Ruwkluis kluis) : ITaak
{
    public string Naam => "cijfers-bewaartermijn";

    public TimeSpan Elke => TimeSpan.FromDays(1);

    public async Task Voer(CancellationToken ct)
    {
        var grens = klok.Nu.AddMonths(-Leveringsgrenzen.Bewaarmaanden);
        var over = await werk.PerRegio(async regio =>
            (
                await db
                    .Leveringen.Where(l => l.Regio == regio && l.Staat != Leveringstaat.Vervallen && l.Op < grens)
                    .Select(l => l.Id)
                    .ToListAsync(ct)
            ).Select(id => (Id: id, Regio: regio))
        );
        foreach (var (id, regio) in over.SelectMany(l => l))
        {
            werk.Regio = regio;
            var weg = await werk.Doe(() => Verval(id, ct), ct);
            foreach (var sha256 in weg)
            {
                kluis.Verwijder(regio, sha256);
            }
        }
        werk.Regio = null;
    }

    // A file that a younger delivery holds too stays.
    private async Task<IReadOnlyList<string>> Verval(Guid id, CancellationToken ct)
    {
        var levering = await db.Leveringen.SingleAsync(l => l.Id == id, ct);
        levering.Verval();
        db.Noteer(new Gebeurtenis("levering.inlezen", "vervallen", nameof(Levering), id, levering.Regio));
        await db.Bewaar(ct);
        return await db
            .Bestanden.Where(b =>
                b.LeveringId == id
                && !db.Bestanden.Any(a =>
                    a.Regio == b.Regio
                    && a.Sha256 == b.Sha256
                    && db.Leveringen.Any(l => l.Id == a.LeveringId && l.Staat != Leveringstaat.Vervallen)
                )
            )
            .Select(b => b.Sha256)
            .Distinct()
            .ToListAsync(ct);
    }
}
