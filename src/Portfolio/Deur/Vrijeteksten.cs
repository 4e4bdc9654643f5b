using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Deur;

/// <summary>All free text of this room, for the nightly scan. Contact fields of organisations are exempt.</summary>
public sealed class Vrijeteksten
{
    private readonly PortfolioDb _db;
    private readonly Werkeenheid _werk;

    internal Vrijeteksten(PortfolioDb db, Werkeenheid werk) => (_db, _werk) = (db, werk);

    /// <summary>Names of organisations and places: no persons.</summary>
    public async Task<IReadOnlyCollection<string>> Vertrouwd(CancellationToken ct) =>
        [.. (await _werk.PerRegio(regio => Vertrouwd(regio, ct))).SelectMany(namen => namen)];

    /// <summary>Every text that somebody typed or that came with a file.</summary>
    public async Task<IReadOnlyList<Vrijetekst>> Lees(CancellationToken ct) =>
        [.. (await _werk.PerRegio(regio => Lees(regio, ct))).SelectMany(teksten => teksten)];

    private async Task<IReadOnlyList<string>> Vertrouwd(string regio, CancellationToken ct)
    {
        var locaties = _db.Locaties.Where(l => l.Regio == regio);
        return
        [
            .. await _db.Aanbieders.Where(a => a.Regio == regio).Select(a => a.Naam).ToListAsync(ct),
            .. await locaties.Select(l => l.Naam).ToListAsync(ct),
            .. await locaties.Where(l => l.Plaats != null).Select(l => l.Plaats!).Distinct().ToListAsync(ct),
        ];
    }

    private async Task<IReadOnlyList<Vrijetekst>> Lees(string regio, CancellationToken ct)
    {
        var eenheden = await _db
            .Eenheden.AsNoTracking()
            .AsSplitQuery()
            .Where(e => e.Regio == regio)
            .OrderBy(e => e.Id)
            .ToListAsync(ct);
        var aanbod = await _db.Aanbod.AsNoTracking().Where(a => a.Regio == regio).ToListAsync(ct);
        var vast = await _db
            .Vasthoudingen.AsNoTracking()
            .Where(v => v.Regio == regio && v.Reden != null)
            .ToListAsync(ct);
        var aanbieders = await _db
            .Aanbieders.AsNoTracking()
            .Where(a => a.Regio == regio && a.MailsUitOm != null)
            .ToListAsync(ct);
        IEnumerable<Vrijetekst?> alle =
        [
            .. eenheden.Select(e => Maak("Eenheid", e.Id, "opmerking", e.Opmerking)),
            // Value by value: as JSON, "+31 6" and "ö" are escapes in which the scan finds too little or too much.
            .. eenheden.SelectMany(e => Stand.LeesExtra(e.Extra).Select(x => Maak("Eenheid", e.Id, "extra", x.Waarde))),
            .. eenheden.SelectMany(e => e.Beperkingen.Select(b => Maak("Eenheid", e.Id, "beperking", b.Tekst))),
            .. aanbod.SelectMany(a =>
                new[]
                {
                    Maak("Aanbod", a.Id, "reden", a.Reden),
                    Maak("Aanbod", a.Id, "boven_capaciteit", a.BovenCapaciteit),
                }
            ),
            .. vast.Select(v => Maak("Vasthouding", v.Id, "reden", v.Reden)),
            .. aanbieders.Select(a => Maak("Aanbieder", a.Id, "mails_uit_om", a.MailsUitOm)),
        ];
        return [.. alle.OfType<Vrijetekst>()];
    }

    private static Vrijetekst? Maak(string soort, Guid id, string veld, string? tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? null : new Vrijetekst(soort, id, veld, tekst);
}
