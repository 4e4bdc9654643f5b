using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Wachtlijst;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>The dated counts of the waiting list for other rooms: counts only, never a case, and no small one.</summary>
public sealed class Wachtlijsttellingen
{
    private readonly PlaatsingDb _db;

    internal Wachtlijsttellingen(PlaatsingDb db) => _db = db;

    /// <summary>The counts of a region after a day, oldest first.</summary>
    /// <param name="regio">The region of this unit of work.</param>
    /// <param name="na">Null: all of them.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<IReadOnlyList<Wachtlijsttelling>> Lees(string regio, DateOnly? na, CancellationToken ct)
    {
        var vanaf = na ?? DateOnly.MinValue;
        var standen = await _db
            .Wachtstanden.AsNoTracking()
            .Where(w => w.Regio == regio && w.Peildatum > vanaf)
            .OrderBy(w => w.Peildatum)
            .ThenBy(w => w.Status)
            .ToListAsync(ct);
        return [.. standen.Select(w => new Wachtlijsttelling(w.Peildatum, w.Status, Vrij(w.Aantal)))];
    }

    internal static int? Vrij(int aantal) => aantal is > 0 and < Wachtlijsttotaal.Kleinst ? null : aantal;
}
