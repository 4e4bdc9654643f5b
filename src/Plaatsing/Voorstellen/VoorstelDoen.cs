using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// Puts a place to a case, with the facts of this moment, and holds the place in the same transaction. A place that is only a
/// signal is asked about and not held. The system judges, people decide: what does not fit by itself is proposed with a reason.
/// A refusal may come after the hold was made, so the caller undoes the transaction.
/// </summary>
internal sealed class VoorstelDoen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Plaatstoets toets,
    Voorstelhouder houder,
    Voorstelboek boek,
    Plekmelder melder,
    Voorstelberichten berichten,
    Aankondigingen aankondigingen
)
{
    public const string Handeling = "voorstel.doen";

    public async Task<(Voorstel? Voorstel, Veldfout? Fout)> Voer(Voorstelvraag vraag, CancellationToken ct)
    {
        var (klaar, fout) = await Bereid(vraag, ct);
        if (klaar is null)
        {
            return (null, fout);
        }
        // The key of a form that was sent before: the same hold, so the same proposal.
        if (klaar.Eerder is { } eerder)
        {
            return (await db.Voorstellen.SingleAsync(v => v.Id == eerder, ct), null);
        }
        return await Leg(klaar, ct) is { } botst ? (null, new Veldfout("", botst)) : (klaar.Voorstel, null);
    }

    /// <summary>
    /// Judges the pair and holds the place: what comes first in the order of locks. Who proposes several at once does this for all
    /// before <see cref="Leg"/>.
    /// </summary>
    public async Task<(Voorbereid? Klaar, Veldfout? Fout)> Bereid(Voorstelvraag vraag, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, vraag.ZoekvraagId, versie: null, vraag.Handeling, ct);
        var getoetst = await toets.Van(zoekvraag, vraag.AanbodId, ct) ?? throw new NietGevonden("Aanbod");
        if (Toets(getoetst, vraag) is { } fout)
        {
            return (null, fout);
        }
        var voorstel = Maak(zoekvraag, getoetst, vraag);
        var (status, plek) = (getoetst.Beeld.Status?.Leveringsstatus, getoetst.Plek);
        var tot = vraag.Tot ?? Voorstelregels.Vasthouden(klok.Vandaag, status);
        var vast = plek.Indicatief ? null : await houder.Claim(voorstel, vraag.Sleutel, tot, ct);
        if (
            vast?.Koppeling is not null
            && await aankondigingen.Toets(vraag.AanbodId, vraag.VoorgangerId, ct) is { } bewoond
        )
        {
            return (null, new Veldfout("", bewoond));
        }
        return vast?.Weigering is { } geenPlek
            ? (null, new Veldfout(geenPlek.Code == "einde-buiten-grens" ? nameof(vraag.Tot) : "", geenPlek))
            : (new Voorbereid(voorstel, plek, vraag.Handeling, vast?.Koppeling, vast?.Eerder), null);
    }

    /// <summary>Takes the case in hand and puts the prepared proposal to it.</summary>
    public async Task<Weigering?> Leg(Voorbereid klaar, CancellationToken ct)
    {
        var (voorstel, plek) = (klaar.Voorstel, klaar.Plek);
        var zoekvraag = await boek.NeemZoekvraag(voorstel.ZoekvraagId, ct);
        if (await Samenloop(zoekvraag, voorstel, ct) is { } botst)
        {
            return botst;
        }
        db.Voorstellen.Add(voorstel);
        boek.Schrijf(voorstel, klaar.Handeling, Voorstelstap.Voorgesteld);
        if (klaar.Koppeling is { } koppeling)
        {
            db.Vasthoudkoppelingen.Add(koppeling);
            boek.Schrijf(voorstel, klaar.Handeling, Voorstelstap.Vastgehouden, $"{koppeling.Tot:d-M-yyyy}");
        }
        await db.Bewaar(ct);
        await boek.Volg(zoekvraag, ct);
        await melder.Vraag(plek.AanbodId, plek.Indicatief ? Plekvraag.IsErEcht : Plekvraag.KloptNog, ct);
        await berichten.Vastgehouden(voorstel, "Er is een voorstel voor een plek van u", ct);
        await db.Bewaar(ct);
        return null;
    }

    private static Veldfout? Toets(Plaatstoetsing t, Voorstelvraag vraag)
    {
        if (!t.Beeld.Zoekvraag.Zoekt)
        {
            return new Veldfout("", Weigeringen.NietZoekend);
        }
        if (t.Beeld.Geparkeerd is { } parkering)
        {
            return new Veldfout("", Weigeringen.Geparkeerd(parkering.Tot));
        }
        if (t.Plek.Gast)
        {
            return new Veldfout("", Weigeringen.AndereRegio);
        }
        if (!t.Plek.Open)
        {
            return new Veldfout("", Weigeringen.PlekNietOpen);
        }
        if (t.Niet("TOE"))
        {
            return new Veldfout("", Weigeringen.GeenToestemming);
        }
        if (t.Niet("VKR"))
        {
            return new Veldfout("", Weigeringen.NietOpVoorkeurslijst);
        }
        return t.Past || vraag.Reden is not null
            ? null
            : new Veldfout(nameof(vraag.Reden), Weigeringen.KeuzeVraagtReden);
    }

    // Looked at once the case is locked: what others did meanwhile counts.
    private async Task<Weigering?> Samenloop(Zoekvraag zoekvraag, Voorstel voorstel, CancellationToken ct)
    {
        if (!zoekvraag.Zoekt)
        {
            return Weigeringen.NietZoekend;
        }
        if (await boek.ZonderToestemming(zoekvraag, ct) is { } grond)
        {
            return grond;
        }
        // In a chain everything hangs together, so a case in it has no other proposal that runs.
        var inKeten = voorstel.Bron == Voorstelbron.Keten;
        if (!inKeten && await db.Ketenstappen.AnyAsync(s => s.ZoekvraagId == zoekvraag.Id && s.Loopt, ct))
        {
            return Weigeringen.AlInKeten;
        }
        var zelfde = await db.Voorstellen.FirstOrDefaultAsync(
            v => v.ZoekvraagId == zoekvraag.Id && v.Loopt && (inKeten || v.AanbodId == voorstel.AanbodId),
            ct
        );
        return zelfde is null ? await houder.Teveel(zoekvraag.Id, ct)
            : zelfde.Bron == Voorstelbron.Keten ? Weigeringen.AlInKeten
            : inKeten ? Weigeringen.AndersVoorgesteld(zelfde)
            : Weigeringen.AlVoorgesteld(zelfde);
    }

    private Voorstel Maak(Zoekvraag z, Plaatstoetsing t, Voorstelvraag vraag)
    {
        var (plaats, nu) = (t.Plek.Plaats, boek.Nu);
        var voorstel = new Voorstel
        {
            Id = Guid.NewGuid(),
            Regio = z.Regio,
            EigenaarId = plaats.AanbiederId,
            Aanbieder = plaats.Aanbieder,
            WederpartijId = z.EigenaarId,
            Indiener = z.Eigenaar,
            ZoekvraagId = z.Id,
            AanbodId = t.Plek.AanbodId,
            EenheidId = plaats.EenheidId,
            Plek = plaats.Naam,
            DoorId = wie.GebruikerId,
            Door = nu.Naam,
            Organisatie = nu.Organisatie,
            Bron = vraag.Bron,
            Momentopname = Momentopname.Van(t.Beeld, t.Plek, t.Uitkomst).Schrijf(),
            Keuzereden = vraag.Reden,
            Uiterlijk = Voorstelregels.Uiterlijk(klok.Vandaag, t.Beeld.Status?.Leveringsstatus),
            GedaanOp = nu.Op,
        };
        voorstel.ZetGevraagd(t.Plek.Indicatief);
        voorstel.Teken(nu);
        return voorstel;
    }
}

/// <summary>A proposal of which the place is held, before the case is taken in hand.</summary>
/// <param name="Voorstel">Not stored yet.</param>
/// <param name="Plek">The place as it was judged.</param>
/// <param name="Koppeling">The hold; null for a place that is only asked about.</param>
/// <param name="Eerder">The proposal that the same form made before.</param>
internal sealed record Voorbereid(
    Voorstel Voorstel,
    Plek Plek,
    string Handeling,
    Vasthoudkoppeling? Koppeling,
    Guid? Eerder
);
