using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Cijfers.Peilstanden;

/// <summary>Takes over the dated counts that are not here yet. What is here stays as it came.</summary>
internal sealed class Peiltaak(CijfersDb db, IEnumerable<IPeilbron> bronnen, Werkeenheid werk, Klok klok) : ITaak
{
    public string Naam => "peilstanden";

    public TimeSpan Elke => TimeSpan.FromHours(1);

    public async Task Voer(CancellationToken ct)
    {
        foreach (var bron in bronnen)
        {
            var nieuw = await werk.PerRegio(async regio => (Regio: regio, Waarden: await Nieuw(bron, regio, ct)));
            foreach (var (regio, waarden) in nieuw.Where(n => n.Waarden.Count > 0))
            {
                werk.Regio = regio;
                await werk.Doe(() => Bewaar(bron, regio, waarden, ct), ct);
            }
            werk.Regio = null;
        }
    }

    private async Task<IReadOnlyList<Peilwaarde>> Nieuw(IPeilbron bron, string regio, CancellationToken ct)
    {
        var naam = bron.Naam;
        var laatste = await db
            .Peilstanden.Where(p => p.Regio == regio && p.Bron == naam)
            .MaxAsync(p => (DateOnly?)p.Peildatum, ct);
        return await bron.Lees(regio, laatste, ct);
    }

    private async Task<bool> Bewaar(
        IPeilbron bron,
        string regio,
        IReadOnlyList<Peilwaarde> waarden,
        CancellationToken ct
    )
    {
        db.Peilstanden.AddRange(
            waarden.Select(w => new Peilstand
            {
                Regio = regio,
                Bron = bron.Naam,
                Peildatum = w.Peildatum,
                Code = w.Code,
                Aantal = w.Aantal,
                Op = klok.Nu,
            })
        );
        db.Noteer(new Gebeurtenis("meting.berekenen", "aanmaken", nameof(Peilstand), ObjectId: null, regio));
        await db.Bewaar(ct);
        return true;
    }
}
