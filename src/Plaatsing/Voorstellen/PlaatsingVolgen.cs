using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// A placement begins: a resident who moves on leaves a place behind. Or it ends again, on trial or within thirty days: the place
/// is free and the case seeks again.
/// </summary>
internal sealed class PlaatsingVolgen(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Voorstelboek boek,
    Plekmelder melder,
    Voorstelberichten berichten,
    Verloopboek verloop,
    Weging weging
)
{
    private const string Handeling = PlaatsingBevestigen.Handeling;

    public async Task<Weigering?> Begin(Guid voorstelId, CancellationToken ct)
    {
        var gezien = await poort.Haal(db.Voorstellen, voorstelId, versie: null, Handeling, ct);
        return gezien.Bron == Voorstelbron.Keten
            ? Weigeringen.HoortBijKeten
            : await Begin(gezien, await Verlaten(gezien, ct), ct);
    }

    /// <param name="gezien">A proposal that the caller has fetched through the gate.</param>
    /// <param name="verlaten">The unit in which a place comes free by it; null for none.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Begin(Voorstel gezien, Guid? verlaten, CancellationToken ct)
    {
        var voorstelId = gezien.Id;
        if (!await Loopt(voorstelId, ct))
        {
            return Weigeringen.PlaatsingLooptNiet;
        }
        if (
            verlaten is { } eenheid
            && (await melder.KomtVrij(eenheid, klok.Vandaag, Handeling, ct)).Weigering is { } vol
        )
        {
            return vol;
        }
        await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        if (await Lopend(voorstelId, ct) is not { GestartOp: null } plaatsing)
        {
            return Weigeringen.PlaatsingLooptNiet;
        }
        plaatsing.GestartOp = klok.Vandaag;
        boek.Stap(gezien, Voorstelstap.Begonnen);
        boek.Noteer(plaatsing, Handeling, "wijzigen", nameof(plaatsing.GestartOp));
        await db.Bewaar(ct);
        return null;
    }

    public async Task<Weigering?> Beeindig(Guid voorstelId, CancellationToken ct)
    {
        var gezien = await poort.Haal(db.Voorstellen, voorstelId, versie: null, Handeling, ct);
        if (gezien.Bron == Voorstelbron.Keten && await Lopend(voorstelId, ct) is { GestartOp: null })
        {
            return Weigeringen.HoortBijKeten;
        }
        if (!await Loopt(voorstelId, ct))
        {
            return Weigeringen.PlaatsingLooptNiet;
        }
        if ((await melder.KomtVrij(gezien.EenheidId, klok.Vandaag, Handeling, ct)).Weigering is { } vol)
        {
            return vol;
        }
        var zoekvraag = await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        if (await Lopend(voorstelId, ct) is not { } plaatsing)
        {
            return Weigeringen.PlaatsingLooptNiet;
        }
        if (!plaatsing.KanTerug(klok.Vandaag))
        {
            return Weigeringen.PlaatsingTeLang;
        }
        await Eindig(gezien, plaatsing, zoekvraag, ct);
        await berichten.Beide(gezien, "Een plaatsing is beëindigd", ct);
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>A placement that has not begun falls with its step of a chain. The caller has the case in hand, saves, and sees to the place.</summary>
    public async Task Vervalt(Voorstel gezien, Zoekvraag zoekvraag, CancellationToken ct)
    {
        if (await Lopend(gezien.Id, ct) is { GestartOp: null } plaatsing)
        {
            await Eindig(gezien, plaatsing, zoekvraag, ct);
        }
    }

    private async Task Eindig(Voorstel gezien, Plaatsingsregel plaatsing, Zoekvraag zoekvraag, CancellationToken ct)
    {
        plaatsing.BeeindigdOp = klok.Vandaag;
        boek.Stap(gezien, Voorstelstap.Beeindigd);
        boek.Noteer(plaatsing, Handeling, "beeindigen", nameof(plaatsing.BeeindigdOp));
        await Heropen(zoekvraag, ct);
    }

    // The place that the resident left behind; none when an earlier placement of this case began: it was left then.
    private async Task<Guid?> Verlaten(Voorstel gezien, CancellationToken ct) =>
        await db.Plaatsingen.AnyAsync(
            p => p.ZoekvraagId == gezien.ZoekvraagId && p.VoorstelId != gezien.Id && p.GestartOp != null,
            ct
        )
            ? null
            : await db
                .Zoekvragen.Where(z => z.Id == gezien.ZoekvraagId)
                .Select(z => z.HuidigeEenheidId)
                .SingleAsync(ct);

    // Facts may have been lost while somebody lived there, so it is weighed again whether the case can seek.
    private async Task Heropen(Zoekvraag zoekvraag, CancellationToken ct)
    {
        var van = zoekvraag.Staat;
        zoekvraag.Heropen();
        if (van != zoekvraag.Staat)
        {
            verloop.Schrijf(zoekvraag, Verloopsoort.Staat, Woorden.Van(van), Woorden.Van(zoekvraag.Staat));
            await weging.Weeg(zoekvraag, ct);
        }
    }

    private Task<bool> Loopt(Guid voorstelId, CancellationToken ct) =>
        db.Plaatsingen.AnyAsync(p => p.VoorstelId == voorstelId && p.BeeindigdOp == null, ct);

    private Task<Plaatsingsregel?> Lopend(Guid voorstelId, CancellationToken ct) =>
        db.Plaatsingen.SingleOrDefaultAsync(p => p.VoorstelId == voorstelId && p.BeeindigdOp == null, ct);
}
