using Microsoft.EntityFrameworkCore;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kennisbank.Tijdlijn;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>Reads sessions and timelines. All of it is public.</summary>
internal sealed class Netwerkboek(KennisbankDb db) : INetwerkboek
{
    /// <summary>Of one region or of all, the newest first.</summary>
    public Task<IReadOnlyList<Netwerksessie>> Alle(string? regio, CancellationToken ct) => Lees(regio, weg: false, ct);

    /// <summary>What was taken back; for who may write it.</summary>
    public Task<IReadOnlyList<Netwerksessie>> Ingetrokken(string? regio, CancellationToken ct) =>
        Lees(regio, weg: true, ct);

    public async Task<IReadOnlyList<Sessieblad>> Sessies(string regio, CancellationToken ct) =>
        [.. (await Alle(regio, ct)).Reverse().Select(s => s.Blad())];

    public async Task<IReadOnlyList<Tijdlijnblad>> Tijdlijn(string regio, CancellationToken ct) =>
        [
            .. Tijdlijnfeiten
                .Van(regio)
                .Concat(
                    (
                        await db
                            .Punten.AsNoTracking()
                            .Where(p => p.Regio == regio && p.IngetrokkenOp == null)
                            .OrderBy(p => p.Id)
                            .ToListAsync(ct)
                    ).Select(p => p.Blad())
                )
                .OrderBy(p => p.Datum),
        ];

    private async Task<IReadOnlyList<Netwerksessie>> Lees(string? regio, bool weg, CancellationToken ct) =>
        await db
            .Sessies.AsNoTracking()
            .Where(s => (regio == null || s.Regio == regio) && (s.IngetrokkenOp != null) == weg)
            .OrderByDescending(s => s.Datum)
            .ThenBy(s => s.Id)
            .ToListAsync(ct);

    // A row is never removed and each change adds one to its version, so the sum of the versions only grows.
    public async Task<string> Stand(CancellationToken ct) =>
        $"{await db.Sessies.SumAsync(s => s.Versie, ct)}-{await db.Punten.SumAsync(p => p.Versie, ct)}";
}
