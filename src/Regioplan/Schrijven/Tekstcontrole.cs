using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Holds a saved text against the figures as they are now.</summary>
internal sealed class Tekstcontrole(RegioplanDb db, Plancijferlezer cijfers)
{
    /// <summary>The first thing that must be mended; null when there is none.</summary>
    public async Task<string?> EersteFout(Schrijfadres adres, Sectie sectie, CancellationToken ct) =>
        (await Punten(adres, sectie, ct))
            .Where(p => p.Soort == Keursoort.Fout)
            .Select(p => $"Regel {p.Regel}: {p.Zin}")
            .FirstOrDefault();

    /// <summary>What is said of a sentence that a person may stand for; null when there is no such sentence now.</summary>
    public async Task<string?> TeAanvaarden(Schrijfadres adres, Sectie sectie, string sleutel, CancellationToken ct) =>
        (await Punten(adres, sectie, ct))
            .Where(p => p.Soort == Keursoort.Waarschuwing && p.Sleutel == sleutel)
            .Select(p => p.Zin)
            .FirstOrDefault();

    private async Task<IReadOnlyList<Keurpunt>> Punten(Schrijfadres adres, Sectie sectie, CancellationToken ct)
    {
        var aanvaard = await db
            .Aanvaardingen.Where(a => a.SectieId == sectie.Id)
            .Select(a => a.Sleutel)
            .ToListAsync(ct);
        return Tekstkeuring.Keur(
            sectie.Tekst,
            await cijfers.Nieuwste(adres.Regio, adres.Sjabloon, ct),
            aanvaard.ToHashSet(StringComparer.Ordinal)
        );
    }
}
