using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What came of holding the place of a proposal.</summary>
/// <param name="Koppeling">Which hold serves it; to be added when the proposal stands.</param>
/// <param name="Eerder">The proposal that the same form made before.</param>
/// <param name="Weigering">Why not.</param>
internal sealed record Houduitslag(Vasthoudkoppeling? Koppeling, Guid? Eerder, Weigering? Weigering);

/// <summary>Holds the place of a proposal and gives it back, and keeps which hold serves which case.</summary>
internal sealed class Voorstelhouder(PlaatsingDb db, Vasthouddeur deur, Klok klok)
{
    public async Task<Houduitslag> Claim(Voorstel v, Guid sleutel, DateOnly tot, CancellationToken ct)
    {
        var verzoek = new Vasthoudverzoek(v.AanbodId, sleutel, tot, VoorstelDoen.Handeling)
        {
            Werkdagen = v.Bron == Voorstelbron.Keten ? Vasthoudverzoek.Keten : Vasthoudverzoek.Voorstel,
        };
        var uitslag = await deur.Claim(verzoek, ct);
        if (uitslag.Vasthouding is not { } vast)
        {
            return new Houduitslag(null, null, uitslag.Weigering);
        }
        var eerder = await db
            .Vasthoudkoppelingen.Where(k => k.VasthoudingId == vast.Id)
            .Select(k => new { k.ZoekvraagId, k.VoorstelId })
            .FirstOrDefaultAsync(ct);
        // The key of a form gives back what it held before: that may be another place, for another case, or long over.
        var zelfde = vast.AanbodId == v.AanbodId && (eerder?.ZoekvraagId ?? v.ZoekvraagId) == v.ZoekvraagId;
        if (!zelfde || vast.Status != VasthoudingStatus.Actief)
        {
            return new Houduitslag(null, null, Weigeringen.FormulierGebruikt);
        }
        return eerder?.VoorstelId is { } id
            ? new Houduitslag(null, id, null)
            : new Houduitslag(
                new Vasthoudkoppeling
                {
                    Id = Guid.NewGuid(),
                    Regio = v.Regio,
                    ZoekvraagId = v.ZoekvraagId,
                    VoorstelId = v.Id,
                    AanbodId = v.AanbodId,
                    VasthoudingId = vast.Id,
                    Tot = vast.LaatsteDag,
                    BegonnenOp = klok.Nu,
                },
                null,
                null
            );
    }

    /// <summary>Why this case may not have one more hold; to be asked when the case is locked.</summary>
    public async Task<Weigering?> Teveel(Guid zoekvraagId, CancellationToken ct)
    {
        var ids = await db
            .Vasthoudkoppelingen.Where(k => k.ZoekvraagId == zoekvraagId && k.BeeindigdOp == null)
            .Select(k => k.VasthoudingId)
            .ToListAsync(ct);
        // Portfolio says until when a hold counts: it can be made longer there.
        var lopend = (await deur.Stand(ids, ct)).Values.Where(s => s.Status == VasthoudingStatus.Actief).ToList();
        return lopend.Count < Voorstelregels.MeesteVasthoudingen
            ? null
            : Weigeringen.DrieVasthoudingen(lopend.Min(s => s.LaatsteDag));
    }

    /// <summary>Gives the place back. That it was given back already is no obstacle.</summary>
    public async Task GeefVrij(Vasthoudkoppeling k, string reden, string handeling, CancellationToken ct)
    {
        await deur.GeefVrij(k.VasthoudingId, reden, handeling, ct);
        k.BeeindigdOp ??= klok.Nu;
    }

    /// <summary>Somebody will live there: the place is taken.</summary>
    public async Task<Weigering?> ZetOm(Vasthoudkoppeling k, string handeling, CancellationToken ct)
    {
        var weigering = await deur.ZetOm(k.VasthoudingId, handeling, ct);
        k.BeeindigdOp ??= klok.Nu;
        return weigering;
    }

    /// <summary>The hold counts at this moment; its last day is then as Portfolio has it.</summary>
    public async Task<bool> Telt(Vasthoudkoppeling k, CancellationToken ct)
    {
        if (
            (await deur.Stand([k.VasthoudingId], ct)).GetValueOrDefault(k.VasthoudingId)
            is not { Status: VasthoudingStatus.Actief } stand
        )
        {
            return false;
        }
        k.Tot = stand.LaatsteDag;
        return true;
    }
}
