using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>What people see of deliveries and do with their runs.</summary>
internal sealed class Leveringzaken(
    CijfersDb db,
    Werkeenheid werk,
    IPoort poort,
    IHandelende wie,
    Ruwkluis kluis,
    Rekenloods loods
)
{
    public const string Handeling = "meting.berekenen";
    private const int Meeste = 200;

    public async Task<IReadOnlyList<Levering>> Lijst(CancellationToken ct) =>
        await poort
            .Beperk(db.Leveringen.AsNoTracking(), Handeling)
            .OrderByDescending(l => l.Op)
            .ThenBy(l => l.Id)
            .Take(Meeste)
            .ToListAsync(ct);

    public Task<Levering> Haal(Guid id, int? versie, CancellationToken ct) =>
        poort.Haal(db.Leveringen, id, versie, Handeling, ct);

    public async Task<IReadOnlyList<Ruwbestand>> Bestanden(Levering levering, CancellationToken ct) =>
        await db.Bestanden.AsNoTracking().Where(b => b.LeveringId == levering.Id).OrderBy(b => b.Naam).ToListAsync(ct);

    /// <summary>The whole report of the screening; nothing when it is not kept (any more). Who takes it stands in the log.</summary>
    public async Task<byte[]?> Verslag(Levering levering, CancellationToken ct)
    {
        if (!HeeftVerslag(levering))
        {
            return null;
        }
        await using var van = kluis.Open(levering.Regio, levering.Screening);
        using var inhoud = new MemoryStream();
        await van.CopyToAsync(inhoud, ct);
        return await werk.Doe(
            () =>
            {
                werk.Noteer(new Gebeurtenis(Handeling, "uitvoeren", nameof(Levering), levering.Id, levering.Regio));
                return Task.FromResult(inhoud.ToArray());
            },
            ct
        );
    }

    /// <summary>Whether the whole report can be taken along.</summary>
    public bool HeeftVerslag(Levering levering) =>
        levering.Screening.Length > 0 && kluis.Heeft(levering.Regio, levering.Screening);

    /// <summary>The run that is busy, or waits for its turn.</summary>
    public Rekenklus? Klus(Levering levering) => loods.Van(levering.Id);

    /// <summary>Begins the run of a delivery that has just come in.</summary>
    public void Begin(Guid id)
    {
        if (Cijferloop.KanRekenen)
        {
            loods.Begin(new(id, wie.Regio, Cijferloop.Edities, Narekening: null));
        }
    }

    /// <summary>Stops the run of a delivery; without one there is nothing to stop.</summary>
    public void Stop(Levering levering) => loods.Van(levering.Id)?.Stop();

    /// <summary>Lets a run that was broken off begin again, once this change is there.</summary>
    public async Task<Weigering?> Opnieuw(Levering levering, CancellationToken ct)
    {
        if (!Cijferloop.KanRekenen)
        {
            return Weigeringen.GeenMotor;
        }
        if (levering.Opnieuw() is { } weigering)
        {
            return weigering;
        }
        db.Noteer(new Gebeurtenis(Handeling, "wijzigen", nameof(Levering), levering.Id, levering.Regio));
        await db.Bewaar(ct);
        var id = levering.Id;
        db.NaAfloop(() => Begin(id));
        return null;
    }

    /// <summary>Works one meting of a delivery out again from its raw files.</summary>
    public async Task<Weigering?> Nareken(Levering levering, string meting, CancellationToken ct)
    {
        if (!Cijferloop.KanRekenen)
        {
            return Weigeringen.GeenMotor;
        }
        var gevonden = await db
            .Leveringmetingen.Where(m => m.LeveringId == levering.Id && m.MetingId == meting)
            .Join(
                db.Metingen,
                m => new { m.Regio, Id = m.MetingId },
                m => new { m.Regio, m.Id },
                (_, m) =>
                    new
                    {
                        m.Id,
                        m.Editie,
                        m.Ingredienten,
                    }
            )
            .SingleOrDefaultAsync(ct);
        if (gevonden is null)
        {
            return Weigeringen.OnbekendeMeting;
        }
        var bestanden = await Bestanden(levering, ct);
        var nodig = bestanden.Select(b => b.Sha256).Concat(Ingredienten.Correcties(gevonden.Ingredienten));
        if (levering.Staat == Leveringstaat.Vervallen || nodig.Any(b => !kluis.Heeft(levering.Regio, b)))
        {
            return Weigeringen.ZonderRuw;
        }
        if (loods.Van(levering.Id) is not null)
        {
            return Weigeringen.Bezig;
        }
        db.Noteer(new Gebeurtenis(Handeling, "narekenen", nameof(Levering), levering.Id, levering.Regio));
        var klus = new Rekenklus(
            levering.Id,
            levering.Regio,
            [gevonden.Editie],
            new(gevonden.Id, wie.GebruikerId, wie.Naam)
        );
        db.NaAfloop(() => loods.Begin(klus));
        return null;
    }
}
