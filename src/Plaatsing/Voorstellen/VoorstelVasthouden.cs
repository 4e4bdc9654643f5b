using Regiotafel.Kern;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// Holds the place of a proposal that was only asked about, once the provider offers it; or makes its hold last longer, once.
/// </summary>
internal sealed class VoorstelVasthouden(
    PlaatsingDb db,
    Voorstelhouder houder,
    Vasthouddeur deur,
    Plekkenboek plekken,
    Voorstelboek boek,
    Voorstelberichten berichten,
    Aankondigingen aankondigingen
)
{
    public Task<Weigering?> Voer(Guid id, Guid sleutel, DateOnly tot, CancellationToken ct) =>
        Voer(new Vasthoudwens(id, sleutel, tot), ct);

    public async Task<Weigering?> Voer(Vasthoudwens wens, CancellationToken ct)
    {
        var (id, sleutel, tot) = wens;
        var gezien = await boek.Haal(id, wens.Handeling, v => v.Zender, ct);
        if (await boek.Koppeling(id, ct) is { } bekend && await houder.Telt(bekend, ct))
        {
            return Weigeringen.AlVastgehouden;
        }
        if (await plekken.Een(gezien.AanbodId, ct) is not { Gast: false } plek)
        {
            return Weigeringen.PlekNietOpen;
        }
        if (plek.Indicatief)
        {
            return Weigeringen.NogIndicatief;
        }
        var vast = await houder.Claim(gezien, sleutel, tot, ct);
        if (vast.Koppeling is not { } koppeling)
        {
            return vast.Weigering;
        }
        if (await aankondigingen.Toets(gezien.AanbodId, voorgangerId: null, ct) is { } bewoond)
        {
            return bewoond;
        }
        var zoekvraag = await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        var voorstel = await boek.NeemVoorstel(id, ct);
        if (!voorstel.Loopt)
        {
            return Weigeringen.Veranderd(voorstel);
        }
        if (await boek.ZonderToestemming(zoekvraag, ct) is { } grond)
        {
            return grond;
        }
        if (await houder.Teveel(voorstel.ZoekvraagId, ct) is { } teveel)
        {
            return teveel;
        }
        voorstel.ZetGevraagd(false);
        voorstel.Teken(boek.Nu);
        db.Vasthoudkoppelingen.Add(koppeling);
        boek.Schrijf(voorstel, wens.Handeling, Voorstelstap.Vastgehouden, $"{koppeling.Tot:d-M-yyyy}");
        await berichten.Antwoord(
            voorstel,
            voorstel.EigenaarId,
            "Een plek van u wordt vastgehouden voor een voorstel",
            ct
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Makes the hold last until a later day.</summary>
    public async Task<Weigering?> Verleng(
        Guid id,
        DateOnly tot,
        CancellationToken ct,
        string handeling = VoorstelDoen.Handeling
    )
    {
        var gezien = await boek.Haal(id, handeling, v => v.Zender, ct);
        if (gezien.Bron == Voorstelbron.Keten)
        {
            return Weigeringen.HoortBijKeten;
        }
        if (await boek.Koppeling(id, ct) is not { } koppeling)
        {
            return Weigeringen.EerstVasthouden;
        }
        if (await deur.Verleng(koppeling.VasthoudingId, tot, Vasthoudverzoek.Voorstel, handeling, ct) is { } weigering)
        {
            return weigering;
        }
        koppeling.Tot = tot;
        boek.Schrijf(gezien, handeling, Voorstelstap.Verlengd, $"{tot:d-M-yyyy}");
        await db.Bewaar(ct);
        return null;
    }
}
