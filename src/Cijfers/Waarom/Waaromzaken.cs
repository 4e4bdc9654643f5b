using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>Asks why a figure changed, and reads the answer.</summary>
internal sealed class Waaromzaken(
    CijfersDb db,
    Werkeenheid werk,
    IHandelende wie,
    Leveringzaken leveringen,
    Ruwkluis kluis,
    Rekenloods loods
)
{
    /// <summary>Older deliveries that gave the same indicator in the same edition, newest first.</summary>
    public async Task<IReadOnlyList<Levering>> Eerdere(
        Levering later,
        string editie,
        string indicator,
        CancellationToken ct
    ) =>
        (await leveringen.Lijst(ct)).Where(l => l.Id != later.Id && l.Op <= later.Op).ToList() is { Count: > 0 } ouder
            ? await MetMeting(ouder, editie, indicator, ct)
            : [];

    /// <summary>The meting of a delivery without its rows being shown.</summary>
    public Task<Meting?> Meting(Levering levering, string editie, string indicator, CancellationToken ct) =>
        db
            .Leveringmetingen.Where(m => m.LeveringId == levering.Id)
            .Join(
                db.Metingen.AsNoTracking(),
                m => new { m.Regio, Id = m.MetingId },
                m => new { m.Regio, m.Id },
                (_, m) => m
            )
            .SingleOrDefaultAsync(m => m.Editie == editie && m.Indicator == indicator, ct);

    /// <summary>The answer, when it was worked out before. Who reads it stands in the log, before it is shown.</summary>
    public async Task<Verklaring?> Lees(Levering later, Meting van, Meting naar, CancellationToken ct)
    {
        var id = Verklaring.IdVan(van.Id, naar.Id);
        if (!await db.Verklaringen.AnyAsync(v => v.Regio == later.Regio && v.Id == id, ct))
        {
            return null;
        }
        return await werk.Doe(
            async () =>
            {
                var verklaring = await db
                    .Verklaringen.AsNoTracking()
                    .SingleAsync(v => v.Regio == later.Regio && v.Id == id, ct);
                werk.Noteer(
                    new Gebeurtenis(Leveringzaken.Handeling, "lezen", nameof(Verklaring), later.Id, later.Regio)
                    {
                        Velden = [nameof(Verklaring.Uitkomst)],
                    }
                );
                return verklaring;
            },
            ct
        );
    }

    /// <summary>Why the difference cannot be split; nothing when it can.</summary>
    public async Task<Weigering?> Bezwaar(
        (Levering Levering, Meting Meting) eerder,
        (Levering Levering, Meting Meting) later,
        CancellationToken ct
    )
    {
        if (!Cijferloop.KanRekenen)
        {
            return Leveringen.Weigeringen.GeenMotor;
        }
        if (eerder.Meting.Id == later.Meting.Id)
        {
            return Weigeringen.Gelijk;
        }
        if (!Bestanddeel.RekentNogZo(later.Meting))
        {
            return Weigeringen.AndereRekenwijze;
        }
        foreach (var levering in new[] { eerder.Levering, later.Levering })
        {
            var bestanden = await leveringen.Bestanden(levering, ct);
            if (levering.Staat == Leveringstaat.Vervallen || bestanden.Any(b => !kluis.Heeft(b.Regio, b.Sha256)))
            {
                return Weigeringen.ZonderRuw;
            }
        }
        return null;
    }

    /// <summary>Begins to work the answer out.</summary>
    public async Task<Weigering?> Verklaar(
        (Levering Levering, Meting Meting) eerder,
        (Levering Levering, Meting Meting) later,
        CancellationToken ct
    )
    {
        if (await Bezwaar(eerder, later, ct) is { } bezwaar)
        {
            return bezwaar;
        }
        if (loods.Van(later.Levering.Id) is not null)
        {
            return Leveringen.Weigeringen.Bezig;
        }
        db.Noteer(
            new Gebeurtenis(
                Leveringzaken.Handeling,
                "verklaren",
                nameof(Levering),
                later.Levering.Id,
                later.Levering.Regio
            )
        );
        var klus = new Rekenklus(later.Levering.Id, later.Levering.Regio, [later.Meting.Editie], Narekening: null)
        {
            Verklaring = new(
                eerder.Levering.Id,
                eerder.Meting.Id,
                later.Meting.Id,
                later.Meting.Indicator,
                wie.GebruikerId,
                wie.Naam
            ),
        };
        db.NaAfloop(() => loods.Begin(klus));
        return null;
    }

    private async Task<IReadOnlyList<Levering>> MetMeting(
        List<Levering> ouder,
        string editie,
        string indicator,
        CancellationToken ct
    )
    {
        var ids = ouder.Select(l => l.Id).ToList();
        var met = await db
            .Leveringmetingen.Where(m => ids.Contains(m.LeveringId))
            .Join(
                db.Metingen.Where(m => m.Editie == editie && m.Indicator == indicator),
                m => new { m.Regio, Id = m.MetingId },
                m => new { m.Regio, m.Id },
                (m, _) => m.LeveringId
            )
            .ToListAsync(ct);
        return [.. ouder.Where(l => met.Contains(l.Id))];
    }
}
