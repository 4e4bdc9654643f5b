using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Deur;

/// <summary>All free text of this room, for the nightly scan. Contact fields of organisations are exempt.</summary>
public sealed class Vrijeteksten
{
    private readonly PortfolioDb _db;

    internal Vrijeteksten(PortfolioDb db) => _db = db;

    /// <summary>Names of organisations and places: no persons.</summary>
    public async Task<IReadOnlyCollection<string>> Vertrouwd(CancellationToken ct) =>
        [
            .. await _db.Aanbieders.Select(a => a.Naam).ToListAsync(ct),
            .. await _db.Locaties.Select(l => l.Naam).ToListAsync(ct),
            .. await _db.Locaties.Where(l => l.Plaats != null).Select(l => l.Plaats!).Distinct().ToListAsync(ct),
        ];

    /// <summary>Every text that somebody typed or that came with a file.</summary>
    public async Task<IReadOnlyList<Vrijetekst>> Lees(CancellationToken ct)
    {
        var eenheden = await _db.Eenheden.AsNoTracking().AsSplitQuery().ToListAsync(ct);
        var aanbod = await _db.Aanbod.AsNoTracking().ToListAsync(ct);
        var vast = await _db.Vasthoudingen.AsNoTracking().Where(v => v.Reden != null).ToListAsync(ct);
        var aanbieders = await _db.Aanbieders.AsNoTracking().Where(a => a.MailsUitOm != null).ToListAsync(ct);
        IEnumerable<Vrijetekst?> alle =
        [
            .. eenheden.SelectMany(e =>
                new[] { Maak("Eenheid", e.Id, "opmerking", e.Opmerking), Maak("Eenheid", e.Id, "extra", e.Extra) }
            ),
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
        string.IsNullOrWhiteSpace(tekst) || tekst == "{}" ? null : new Vrijetekst(soort, id, veld, tekst);
}
