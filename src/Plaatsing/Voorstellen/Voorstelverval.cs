using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Lets the proposals of a case fall that have no use any more: it was closed, or placed by another one.</summary>
internal sealed class Voorstelverval(
    PlaatsingDb db,
    Voorstelboek boek,
    Voorstelhouder houder,
    Voorstelberichten berichten
)
{
    /// <summary>Gives their holds back first, in a fixed order; to be called before the case itself is taken in hand.</summary>
    public async Task GeefVrij(Guid zoekvraagId, Guid? behalve, Verval verval, CancellationToken ct)
    {
        var lijst = await db
            .Vasthoudkoppelingen.Where(k => k.ZoekvraagId == zoekvraagId && k.BeeindigdOp == null)
            .Where(k => k.VoorstelId != behalve)
            .OrderBy(k => k.AanbodId)
            .ToListAsync(ct);
        foreach (var koppeling in lijst)
        {
            await houder.GeefVrij(
                koppeling,
                $"Het voorstel is vervallen: {Voorstelwoorden.Van(verval.Reden)}.",
                verval.Handeling,
                ct
            );
        }
    }

    /// <summary>
    /// Ends the proposals themselves; the caller has the case in hand and saves. Refuses when another place was held in between:
    /// its hold comes before the case in the order of locks, so the caller undoes and somebody tries again.
    /// </summary>
    public async Task<Weigering?> Eindig(Guid zoekvraagId, Guid? behalve, Verval verval, CancellationToken ct)
    {
        var koppelingen = await db
            .Vasthoudkoppelingen.Where(k => k.ZoekvraagId == zoekvraagId && k.BeeindigdOp == null)
            .Where(k => k.VoorstelId != behalve)
            .ToListAsync(ct);
        // The store does not know yet what this unit has ended; the rows that it has read do.
        if (koppelingen.Exists(k => k.BeeindigdOp is null))
        {
            return Weigeringen.IntussenVoorgesteld;
        }
        var ids = await db
            .Voorstellen.Where(v => v.ZoekvraagId == zoekvraagId && v.Loopt && v.Id != behalve)
            .OrderBy(v => v.Id)
            .Select(v => v.Id)
            .ToListAsync(ct);
        foreach (var id in ids)
        {
            var voorstel = await boek.NeemVoorstel(id, ct);
            var stap = new Stap(Voorstelstaat.Vervallen, verval.Handeling)
            {
                Vervalreden = verval.Reden,
                Woord = Voorstelwoorden.Van(verval.Reden),
            };
            if (boek.Zet(voorstel, stap) is null)
            {
                await berichten.Beide(voorstel, "Een voorstel is vervallen", ct);
            }
        }
        return null;
    }
}

/// <summary>Why proposals fall away, and under which row of the matrix.</summary>
internal sealed record Verval(Vervalreden Reden, string Handeling);
