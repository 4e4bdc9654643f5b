using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>
/// Exact figures, for the people who process their source. Whoever reads them stands in the log, before they are shown.
/// </summary>
internal sealed class Metinglezer(CijfersDb db, Werkeenheid werk)
{
    /// <summary>The editions that a delivery gave, with their number of metingen; no figure is read.</summary>
    public async Task<IReadOnlyList<(string Editie, int Metingen)>> Edities(Levering levering, CancellationToken ct) =>
        (
            await Van(levering)
                .GroupBy(m => m.Editie)
                .Select(g => new { Editie = g.Key, Aantal = g.Count() })
                .OrderByDescending(g => g.Editie)
                .ToListAsync(ct)
        )
            .Select(g => (g.Editie, g.Aantal))
            .ToList();

    /// <summary>The indicators of an edition, by code; no figure is read.</summary>
    public async Task<IReadOnlyList<(string Indicator, string Versie)>> Indicatoren(
        Levering levering,
        string editie,
        CancellationToken ct
    ) =>
        (
            await Van(levering)
                .Where(m => m.Editie == editie)
                .OrderBy(m => m.Indicator)
                .Select(m => new { m.Indicator, m.Definitie })
                .ToListAsync(ct)
        )
            .Select(m => (m.Indicator, m.Definitie))
            .ToList();

    /// <summary>One meting with its rows.</summary>
    public Task<Meting?> Lees(Levering levering, string editie, string indicator, CancellationToken ct) =>
        werk.Doe(
            async () =>
            {
                var meting = await Van(levering)
                    .SingleOrDefaultAsync(m => m.Editie == editie && m.Indicator == indicator, ct);
                werk.Noteer(
                    new Gebeurtenis(Leveringzaken.Handeling, "lezen", nameof(Meting), levering.Id, levering.Regio)
                    {
                        Velden = [nameof(Meting.Rijen)],
                    }
                );
                return meting;
            },
            ct
        );

    /// <summary>When a meting was worked out again, newest first.</summary>
    public async Task<IReadOnlyList<Narekening>> Narekeningen(Meting meting, CancellationToken ct) =>
        await db
            .Narekeningen.AsNoTracking()
            .Where(n => n.Regio == meting.Regio && n.MetingId == meting.Id)
            .OrderByDescending(n => n.Op)
            .ToListAsync(ct);

    private IQueryable<Meting> Van(Levering levering) =>
        db
            .Leveringmetingen.Where(m => m.LeveringId == levering.Id)
            .Join(
                db.Metingen.AsNoTracking(),
                m => new { m.Regio, Id = m.MetingId },
                m => new { m.Regio, m.Id },
                (_, m) => m
            );
}
