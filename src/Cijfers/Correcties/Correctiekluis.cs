using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>The files of corrections, beside the raw files.</summary>
internal sealed class Correctiekluis(CijfersDb db, Ruwkluis kluis)
{
    public async Task<Ruwstuk> Berg(string regio, Correctiestuk stuk, CancellationToken ct)
    {
        using var inhoud = new MemoryStream(stuk.Bytes());
        return await kluis.Berg(regio, inhoud, ct);
    }

    public bool Heeft(string regio, string sha256) => kluis.Heeft(regio, sha256);

    public Correctiestuk Lees(string regio, string sha256)
    {
        using var van = kluis.Open(regio, sha256);
        using var inhoud = new MemoryStream();
        van.CopyTo(inhoud);
        return Correctiestuk.Lees(inhoud.ToArray());
    }

    /// <summary>The corrections that a meting names.</summary>
    public IReadOnlyList<Correctie> Van(string regio, IEnumerable<string> hashes) =>
        [.. hashes.Select(h => Lees(regio, h).Als(h))];

    /// <summary>Those that apply to the run of a delivery: approved, and not past their day when it was brought.</summary>
    public async Task<IReadOnlyList<Correctie>> Voor(Levering levering, CancellationToken ct)
    {
        var dag = Klok.Datum(levering.Op);
        var hashes = await db
            .Correcties.Where(c => c.Regio == levering.Regio && c.Staat == Correctiestaat.Geldig && c.VervaltOp >= dag)
            .Select(c => c.Sha256)
            .ToListAsync(ct);
        return Van(levering.Regio, hashes.Where(h => kluis.Heeft(levering.Regio, h)));
    }

    /// <summary>Keeps what a run made of them; a guard that no longer fits switches its correction off.</summary>
    public async Task Verwerk(Levering levering, IReadOnlyList<Correctieafloop> aflopen, CancellationToken ct)
    {
        var hashes = aflopen.Select(a => a.Hash).ToList();
        var bladen = await db
            .Correcties.Where(c => c.Regio == levering.Regio && hashes.Contains(c.Sha256))
            .ToDictionaryAsync(c => c.Sha256, ct);
        foreach (var afloop in aflopen.Where(a => a.Uitkomst != Correctieuitkomst.NietGevonden))
        {
            // Withdrawn and gone while it was being computed: the meting names it, the report does not.
            if (!bladen.TryGetValue(afloop.Hash, out var blad))
            {
                continue;
            }
            if (afloop.Uitkomst == Correctieuitkomst.BronHersteld && blad.Staat == Correctiestaat.Geldig)
            {
                blad.Verval();
            }
            db.Correctiegebruik.Add(
                new()
                {
                    LeveringId = levering.Id,
                    CorrectieId = blad.Id,
                    Regio = levering.Regio,
                    Uitkomst = afloop.Uitkomst,
                    Rijen = afloop.Rijen,
                }
            );
        }
    }
}
