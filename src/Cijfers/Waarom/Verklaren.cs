using System.Text;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>Gives the worker both deliveries of a question, and puts its answer in the store.</summary>
internal sealed class Verklaren(CijfersDb db, Klok klok, Ruwkluis kluis)
{
    public async Task<Rekenwerk> Werk(Rekenklus klus, Verklaarvraag vraag, CancellationToken ct)
    {
        var bestanden = new List<Rekeninvoer>();
        foreach (
            var (id, map) in new[]
            {
                (vraag.EerderLevering, Waaromvraag.Vooreerder),
                (klus.LeveringId, Waaromvraag.Voorlater),
            }
        )
        {
            var rijen = await db.Bestanden.Where(b => b.LeveringId == id).OrderBy(b => b.Naam).ToListAsync(ct);
            bestanden.AddRange(
                rijen.Select(b => new Rekeninvoer(map + b.Naam, b.Lengte, () => kluis.Open(b.Regio, b.Sha256)))
            );
        }
        return new([], bestanden)
        {
            Waarom = new(
                klus.Edities[0],
                vraag.Indicator,
                await Kant(klus.Regio, vraag.Eerder, ct),
                await Kant(klus.Regio, vraag.Later, ct)
            ),
        };
    }

    /// <summary>A run that was broken off leaves nothing; of two that gave the same, the first stays.</summary>
    public async Task Voeg(Rekenklus klus, Verklaarvraag vraag, Rekenuitkomst uitkomst, CancellationToken ct)
    {
        var id = Verklaring.IdVan(vraag.Eerder, vraag.Later);
        if (uitkomst.Antwoord is null || await db.Verklaringen.AnyAsync(v => v.Regio == klus.Regio && v.Id == id, ct))
        {
            return;
        }
        var tekst = Encoding.UTF8.GetString(uitkomst.Delen[Rekenantwoord.Waarom]);
        db.Verklaringen.Add(
            new()
            {
                Regio = klus.Regio,
                Id = id,
                EerderId = vraag.Eerder,
                LaterId = vraag.Later,
                Uitkomst = tekst,
                Uitkomsthash = Verklaring.Hash(tekst),
                Op = klok.Nu,
                GebruikerId = vraag.GebruikerId,
                Naam = vraag.Naam,
            }
        );
    }

    private async Task<Waaromkant> Kant(string regio, string id, CancellationToken ct)
    {
        var meting = await db.Metingen.AsNoTracking().SingleAsync(m => m.Regio == regio && m.Id == id, ct);
        return new(meting.Id, meting.Rijen, []);
    }
}
