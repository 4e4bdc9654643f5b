using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// Changes of the vault, one at a time in a region. Files go by what they hold, so two deliveries may name the same one: it comes
/// in under the lock in which its row is written, and goes only when under that lock no row names it.
/// </summary>
internal sealed class Kluisbeurt(CijfersDb db, Werkeenheid werk, Klok klok, Ruwkluis kluis)
{
    /// <summary>Waits for the turn of a region; the open writing transaction keeps it to its end.</summary>
    public async Task Neem(string regio, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(
            "insert into cijfers_kluisslot (regio, beurt) values (@regio, 1) on conflict (regio) do update set beurt = cijfers_kluisslot.beurt + 1"
        );
        await db.Rechtstreeks(() => opdracht.Met("regio", regio).ExecuteNonQueryAsync(ct));
    }

    /// <summary>Puts files in their place and writes the rows that name them; without rows no file stays.</summary>
    public async Task<T> Bewaar<T>(
        string regio,
        IReadOnlyList<Ruwstuk> stukken,
        Func<Task<T>> schrijf,
        CancellationToken ct
    )
    {
        var begonnen = false;
        try
        {
            return await werk.Doe(
                async () =>
                {
                    await Neem(regio, ct);
                    begonnen = true;
                    foreach (var stuk in stukken)
                    {
                        kluis.Leg(regio, stuk);
                    }
                    return await schrijf();
                },
                ct
            );
        }
        finally
        {
            if (begonnen)
            {
                await Ruim(regio, stukken.Select(s => s.Sha256), CancellationToken.None);
            }
        }
    }

    /// <summary>Removes those of some files that no row names any more.</summary>
    public Task Ruim(string regio, IEnumerable<string> sha256, CancellationToken ct) =>
        werk.Doe(
            async () =>
            {
                await Neem(regio, ct);
                var nodig = await Nodig(regio, ct);
                foreach (var weg in sha256.Where(s => !nodig.Contains(s)))
                {
                    kluis.Verwijder(regio, weg);
                }
                return true;
            },
            ct
        );

    /// <summary>Removes what a process left behind that ended half-way, once it has lain there for a day.</summary>
    public Task RuimResten(string regio, CancellationToken ct) =>
        Ruim(regio, kluis.Namen(regio, klok.Nu.AddDays(-1)), ct);

    // Of a delivery that was refused only the report stays: it may hold what must not be kept, such as a BSN.
    // Corrections name a pseudonym and go when their time is over, whatever their state.
    private async Task<HashSet<string>> Nodig(string regio, CancellationToken ct)
    {
        var zonder = new[] { Leveringstaat.Geweigerd, Leveringstaat.Vervallen };
        var grens = klok.Nu.AddMonths(-Leveringsgrenzen.Bewaarmaanden);
        var bestanden = await db
            .Bestanden.Where(b =>
                b.Regio == regio && db.Leveringen.Any(l => l.Id == b.LeveringId && !zonder.Contains(l.Staat))
            )
            .Select(b => b.Sha256)
            .ToListAsync(ct);
        var correcties = await db
            .Correcties.Where(c => c.Regio == regio && c.Op >= grens)
            .Select(c => c.Sha256)
            .ToListAsync(ct);
        var verslagen = await db
            .Leveringen.Where(l => l.Regio == regio && l.Staat != Leveringstaat.Vervallen)
            .Select(l => l.Screening)
            .ToListAsync(ct);
        return [.. bestanden, .. correcties, .. verslagen];
    }
}
