using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Removes raw files whose time is over. Hashes and metingen stay.</summary>
internal sealed class Vervaltaak(CijfersDb db, Werkeenheid werk, Klok klok, Ruwkluis kluis, Kluisbeurt beurt) : ITaak
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
        await VervalCorrecties(grens, ct);
        foreach (var (id, regio) in over.SelectMany(l => l))
        {
            werk.Regio = regio;
            var weg = await werk.Doe(() => Verval(id, ct), ct);
            await beurt.Ruim(regio, weg, ct);
        }
        foreach (var regio in Zorgkantoorregio.Codes)
        {
            werk.Regio = regio;
            await beurt.RuimResten(regio, ct);
        }
        werk.Regio = null;
    }

    // A correction names a pseudonym: it goes with the raw files of its time.
    private async Task VervalCorrecties(DateTime grens, CancellationToken ct)
    {
        var over = await werk.PerRegio(regio =>
            db.Correcties.Where(c => c.Regio == regio && c.Op < grens)
                .Select(c => new
                {
                    c.Id,
                    c.Regio,
                    c.Sha256,
                })
                .ToListAsync(ct)
        );
        foreach (var correctie in over.SelectMany(c => c).Where(c => kluis.Heeft(c.Regio, c.Sha256)))
        {
            werk.Regio = correctie.Regio;
            var sha256 = await werk.Doe(
                async () =>
                {
                    var blad = await db.Correcties.SingleAsync(c => c.Id == correctie.Id, ct);
                    blad.Verval();
                    db.Noteer(new Gebeurtenis("levering.inlezen", "vervallen", "Correctie", blad.Id, blad.Regio));
                    await db.Bewaar(ct);
                    return blad.Sha256;
                },
                ct
            );
            await beurt.Ruim(correctie.Regio, [sha256], ct);
        }
        werk.Regio = null;
    }

    private async Task<IReadOnlyList<string>> Verval(Guid id, CancellationToken ct)
    {
        var levering = await db.Leveringen.SingleAsync(l => l.Id == id, ct);
        levering.Verval();
        db.Noteer(new Gebeurtenis("levering.inlezen", "vervallen", nameof(Levering), id, levering.Regio));
        await db.Bewaar(ct);
        var bestanden = await db
            .Bestanden.Where(b => b.LeveringId == id)
            .Select(b => b.Sha256)
            .Distinct()
            .ToListAsync(ct);
        return levering.Screening.Length == 0 ? bestanden : [.. bestanden, levering.Screening];
    }
}
