using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;
using Weigeringen = Regiotafel.Plaatsing.Voorstellen.Weigeringen;

namespace Regiotafel.Plaatsing.Afwijzingen;

/// <summary>
/// A coded no: the provider gives its own reasons, whoever seeks gives those of the client and of who pays. What follows is in the
/// list of reasons, each with an end. The other side reads the code, never the explanation.
/// </summary>
internal sealed class VoorstelAfwijzen(
    PlaatsingDb db,
    IHandelende wie,
    Klok klok,
    Tekstdeur teksten,
    Voorstelboek boek,
    Voorstelhouder houder,
    Voorstelberichten berichten,
    Plekmelder melder,
    Afwijzinggevolgen gevolgen
)
{
    public async Task<Veldfout?> Voer(Afwijsvraag vraag, string handeling, CancellationToken ct)
    {
        var aanbieder = handeling == VoorstelBeantwoorden.Handeling;
        var gezien = await boek.Haal(vraag.VoorstelId, handeling, v => aanbieder ? v.Ontvanger : v.Zender, ct);
        if (
            Redencode.Lijst.Van(vraag.Code ?? "", klok.Vandaag) is not { } reden
            || (reden.Door == Partij.Aanbieder) != aanbieder
        )
        {
            return new Veldfout(nameof(vraag.Code), Weigeringen.RedenKiezen);
        }
        if (reden.Parkeert && !Afwijzinggevolgen.KanParkeren(vraag.Later, klok.Vandaag))
        {
            return new Veldfout(nameof(vraag.Later), Weigeringen.ParkeerdatumNodig);
        }
        if (await teksten.Keur(vraag.Toelichting, vraag.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(vraag.Toelichting), tekst);
        }
        return await Leg(gezien, reden, vraag, handeling, ct) is { } weigering ? new Veldfout("", weigering) : null;
    }

    private async Task<Weigering?> Leg(
        Voorstel gezien,
        Redencode reden,
        Afwijsvraag vraag,
        string handeling,
        CancellationToken ct
    )
    {
        if (await boek.Koppeling(gezien.Id, ct) is { } koppeling)
        {
            await houder.GeefVrij(koppeling, $"Het voorstel is afgewezen: {reden.Omschrijving}.", handeling, ct);
        }
        if (reden.NietBevestigd)
        {
            await melder.MeldNietBevestigd(gezien.AanbodId, reden.Omschrijving, handeling, ct);
        }
        var zoekvraag = await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        var voorstel = await boek.NeemVoorstel(gezien.Id, ct);
        if (
            boek.Zet(voorstel, new Stap(Voorstelstaat.Afgewezen, handeling) { Woord = reden.Omschrijving }) is
            { } weigering
        )
        {
            return weigering;
        }
        var afwijzing = Maak(voorstel, reden, vraag.Toelichting);
        db.Afwijzingen.Add(afwijzing);
        db.Noteer(new Gebeurtenis(handeling, "aanmaken", nameof(Afwijzing), afwijzing.Id, afwijzing.Regio));
        await db.Bewaar(ct);
        await gevolgen.Voer(zoekvraag, afwijzing, (handeling, vraag.Later), ct);
        await boek.Volg(zoekvraag, ct);
        await berichten.Beide(voorstel, "Een voorstel is afgewezen", ct);
        await db.Bewaar(ct);
        return null;
    }

    private Afwijzing Maak(Voorstel v, Redencode reden, string? toelichting) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = v.Regio,
            VoorstelId = v.Id,
            ZoekvraagId = v.ZoekvraagId,
            EenheidId = v.EenheidId,
            DoorWie = reden.Door,
            Redencode = reden.Code,
            Toelichting = string.IsNullOrWhiteSpace(toelichting) ? null : toelichting.Trim(),
            Tot = reden.Tot(klok.Vandaag),
            TotWijziging = reden.TotWijziging,
            Op = klok.Nu,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
            OrganisatieId = wie.OrganisatieId,
            Organisatie = wie.OrganisatieNaam,
        };
}
