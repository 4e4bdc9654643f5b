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
    Verloopboek verloop
)
{
    private const string Handeling = PlaatsingBevestigen.Handeling;

    public async Task<Weigering?> Begin(Guid voorstelId, CancellationToken ct)
    {
        var gezien = await poort.Haal(db.Voorstellen, voorstelId, versie: null, Handeling, ct);
        if (!await Loopt(voorstelId, ct))
        {
            return Weigeringen.PlaatsingLooptNiet;
        }
        var oud = await db
            .Zoekvragen.Where(z => z.Id == gezien.ZoekvraagId)
            .Select(z => z.HuidigeEenheidId)
            .SingleAsync(ct);
        if (oud is { } eenheid && (await melder.KomtVrij(eenheid, klok.Vandaag, Handeling, ct)).Weigering is { } vol)
        {
            return vol;
        }
        await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        if (await Lopend(voorstelId, ct) is not { GestartOp: null } plaatsing)
        {
            return Weigeringen.PlaatsingLooptNiet;
        }
        plaatsing.GestartOp = klok.Vandaag;
        boek.Schrijf(gezien, Handeling, Voorstelstap.Begonnen);
        await db.Bewaar(ct);
        return null;
    }

    public async Task<Weigering?> Beeindig(Guid voorstelId, CancellationToken ct)
    {
        var gezien = await poort.Haal(db.Voorstellen, voorstelId, versie: null, Handeling, ct);
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
        plaatsing.BeeindigdOp = klok.Vandaag;
        boek.Schrijf(gezien, Handeling, Voorstelstap.Beeindigd);
        var van = Woorden.Van(zoekvraag.Staat);
        zoekvraag.Heropen();
        verloop.Schrijf(zoekvraag, Verloopsoort.Staat, van, Woorden.Van(zoekvraag.Staat));
        await berichten.Beide(gezien, "Een plaatsing is beëindigd", ct);
        await db.Bewaar(ct);
        return null;
    }

    private Task<bool> Loopt(Guid voorstelId, CancellationToken ct) =>
        db.Plaatsingen.AnyAsync(p => p.VoorstelId == voorstelId && p.BeeindigdOp == null, ct);

    private Task<Plaatsingsregel?> Lopend(Guid voorstelId, CancellationToken ct) =>
        db.Plaatsingen.SingleOrDefaultAsync(p => p.VoorstelId == voorstelId && p.BeeindigdOp == null, ct);
}
