using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Aanbieders;

/// <summary>The providers of a region for the room that makes accounts.</summary>
internal sealed class Aanbiedernamen(PortfolioDb db, Klok klok) : IAanbiedernamen
{
    public async Task<IReadOnlyDictionary<Guid, string>> In(string regio, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        return await db
            .Aanbieders.AsNoTracking()
            .Where(a => a.Regio == regio && (a.BeeindigdOp == null || a.BeeindigdOp > vandaag))
            .ToDictionaryAsync(a => a.Id, a => a.Naam, ct);
    }

    public async Task Hernoem(Guid id, string naam, CancellationToken ct)
    {
        if (await db.Aanbieders.SingleOrDefaultAsync(a => a.Id == id, ct) is { } aanbieder)
        {
            aanbieder.Naam = naam;
            await db.Bewaar(ct);
        }
    }
}
