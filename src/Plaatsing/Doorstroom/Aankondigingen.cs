using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// Guards places that a resident of a running chain still has to leave, while the one who would take them is lost. They stand open in
/// the register, but until that move only a chain that came for that lost step may hold them: it falls when the resident stays.
/// </summary>
internal sealed class Aankondigingen(PlaatsingDb db, Plekkenboek plekken)
{
    /// <summary>Why the hold that was just made cannot stay; the caller undoes it. Asked afterwards, when the offer is locked.</summary>
    /// <param name="aanbodId">The offer that is held.</param>
    /// <param name="voorgangerId">The chain of which the holding chain is the runner-up; null for whoever comes by itself.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Toets(Guid aanbodId, Guid? voorgangerId, CancellationToken ct)
    {
        var bewoond = await db
            .Ketenstappen.Where(s =>
                s.NaarAanbodId == aanbodId
                && s.Status == Stapstatus.Veto
                && db.Ketenstappen.Any(e => e.KetenId == s.KetenId && e.Volgnr == s.Volgnr - 1 && e.Loopt)
            )
            .Select(s => s.KetenId)
            .ToListAsync(ct);
        if (bewoond.Count == 0)
        {
            return null;
        }
        var lijn = await Lijn(ct);
        var eigen = voorgangerId is { } voor ? Ketenregels.Voorgangers(lijn, voor).Prepend(voor).ToList() : [];
        var houders = await db
            .Ketenstappen.Where(s => s.NaarAanbodId == aanbodId && s.Volgnr == 1 && s.Loopt)
            .Select(s => s.KetenId)
            .ToListAsync(ct);
        // Of what is free now so many places are not left yet and have nobody who came for them.
        var open = bewoond.Count(k =>
            !eigen.Contains(k) && !houders.Exists(h => Ketenregels.Voorgangers(lijn, h).Contains(k))
        );
        return await plekken.Een(aanbodId, ct) is { Vrij: { } vrij } && vrij >= open ? null : Weigeringen.NogBewoond;
    }

    /// <summary>The chains that came in the place of a lost step of this one, and of those again.</summary>
    public async Task<IReadOnlyList<Guid>> Opvolgers(Guid ketenId, CancellationToken ct)
    {
        var lijn = await Lijn(ct);
        return [.. lijn.Keys.Where(k => Ketenregels.Voorgangers(lijn, k).Contains(ketenId)).Order()];
    }

    /// <summary>A resident of a chain before this one still lives in the place of its first step.</summary>
    public async Task<bool> Bewoond(Keten keten, Ketenstap stap, CancellationToken ct)
    {
        if (stap.Volgnr != 1 || keten.VoorgangerId is null)
        {
            return false;
        }
        var voor = Ketenregels.Voorgangers(await Lijn(ct), keten.Id);
        return await db.Ketenstappen.AnyAsync(
            s => voor.Contains(s.KetenId) && s.Loopt && s.VanEenheidId == stap.NaarEenheidId,
            ct
        );
    }

    private Task<Dictionary<Guid, Guid>> Lijn(CancellationToken ct) =>
        db.Ketens.Where(k => k.VoorgangerId != null).ToDictionaryAsync(k => k.Id, k => k.VoorgangerId!.Value, ct);
}
