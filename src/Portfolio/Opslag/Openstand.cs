using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Opslag;

/// <summary>Counter of what a region has open for another one, raised with each change that is seen there.</summary>
internal sealed class Openstand
{
    public required string Voor { get; init; }
    public required string Regio { get; init; }
    public required long Teller { get; set; }
}

/// <summary>
/// Keeps the table of open units in step with the units themselves, and tells the other regions of changes in what they see of
/// this one. A change in a unit that is open for nobody costs one question.
/// </summary>
internal sealed class Openhouder(PortfolioDb db, Werkeenheid werk)
{
    private readonly HashSet<Guid> geraakt = [];
    private readonly HashSet<(string Voor, string Regio)> gewijzigd = [];
    private DbTransaction? binnen;

    /// <summary>A row of the register changes: provider, location, unit, offer or hold.</summary>
    public void Raak(object rij)
    {
        if (binnen != werk.Transactie)
        {
            // What was undone has changed nothing.
            geraakt.Clear();
            gewijzigd.Clear();
            binnen = werk.Transactie;
        }
        switch (rij)
        {
            case Eenheid e:
                geraakt.Add(e.Id);
                Volg(e);
                break;
            case Aanbod a:
                geraakt.Add(a.EenheidId);
                break;
            case Vasthouding v:
                geraakt.Add(v.AanbodId);
                break;
            case Locatie l:
                geraakt.Add(l.Id);
                break;
            case Aanbieder a:
                geraakt.Add(a.Id);
                break;
            default:
                return;
        }
        werk.AanHetSlot("portfolio-open", Verhoog);
    }

    private void Volg(Eenheid eenheid)
    {
        var rij = db.Entry(eenheid);
        var nieuw = Openstelling.Regios(eenheid.OpenVoor, eenheid.Regio);
        var oud =
            rij.State == EntityState.Added
                ? []
                : Openstelling.Regios(rij.Property(e => e.OpenVoor).OriginalValue, eenheid.Regio);
        db.AddRange(nieuw.Except(oud, StringComparer.Ordinal).Select(voor => Bekend(eenheid, voor)));
        db.RemoveRange(oud.Except(nieuw, StringComparer.Ordinal).Select(voor => Bekend(eenheid, voor)));
        gewijzigd.UnionWith(oud.Concat(nieuw).Select(voor => (voor, eenheid.Regio)));
    }

    private Openstelling Bekend(Eenheid eenheid, string voor) =>
        db.Openstellingen.Local.FirstOrDefault(o => o.EenheidId == eenheid.Id && o.Voor == voor)
        ?? new Openstelling
        {
            EenheidId = eenheid.Id,
            LocatieId = eenheid.LocatieId,
            Regio = eenheid.Regio,
            Voor = voor,
        };

    private async Task Verhoog(CancellationToken ct)
    {
        var ids = geraakt.ToList();
        var eenheden = db
            .Eenheden.Where(e =>
                EF.Parameter(ids).Contains(e.Id)
                || EF.Parameter(ids).Contains(e.LocatieId)
                || EF.Parameter(ids).Contains(e.EigenaarId)
                || db.Aanbod.Any(a => a.EenheidId == e.Id && EF.Parameter(ids).Contains(a.Id))
            )
            .Select(e => e.Id);
        // Most regions have little open for others: the small table leads.
        var open = await db
            .Openstellingen.Where(o => eenheden.Contains(o.EenheidId))
            .Select(o => new { o.Voor, o.Regio })
            .Distinct()
            .ToListAsync(ct);
        gewijzigd.UnionWith(open.Select(o => (o.Voor, o.Regio)));
        foreach (var (voor, regio) in gewijzigd.Order())
        {
            await using var opdracht = werk.Opdracht(
                "insert into portfolio_open_stand (voor, regio, teller) values (@voor, @regio, 1) on conflict (voor, regio) do update set teller = portfolio_open_stand.teller + 1"
            );
            await opdracht.Met("voor", voor).Met("regio", regio).ExecuteNonQueryAsync(ct);
        }
        geraakt.Clear();
        gewijzigd.Clear();
    }
}
