using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Ontheffingen;

/// <summary>Asks for an ontheffing, grants or refuses it, and takes it back. Who decides reads a place and a criterion, never a fact of the client.</summary>
internal sealed class Ontheffingdaden(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Verloopboek verloop,
    TaakStellen taken
)
{
    public const string Handeling = "ontheffing.verlenen";
    private const string Vragen = "matching.uitvoeren";

    /// <summary>
    /// Asks who decides; asking the same twice is one question. Gives the task that a provider has of it; others find the question in their
    /// own list.
    /// </summary>
    public async Task<Taak?> Vraag(
        Zoekvraag zoekvraag,
        Plek plek,
        Criteriumregel regel,
        CancellationToken ct,
        string handeling = Vragen,
        DateOnly? uiterlijk = null
    )
    {
        var beslisser = regel.Beslisser!.Value;
        if (
            !await db.Ontheffingen.AnyAsync(
                o =>
                    o.ZoekvraagId == zoekvraag.Id
                    && o.EenheidId == plek.Plaats.EenheidId
                    && o.Criterium == regel.Code
                    && o.Stand == Ontheffingstand.Gevraagd,
                ct
            )
        )
        {
            await Leg(zoekvraag, plek, regel, handeling, uiterlijk, ct);
        }
        return beslisser == Beslisser.Aanbieder
            ? await taken.VraagAanbieder(zoekvraag, plek, regel, ct, uiterlijk, handeling)
            : null;
    }

    private async Task Leg(
        Zoekvraag zoekvraag,
        Plek plek,
        Criteriumregel regel,
        string handeling,
        DateOnly? uiterlijk,
        CancellationToken ct
    )
    {
        var beslisser = regel.Beslisser!.Value;
        var ontheffing = new Ontheffing
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            EigenaarId = beslisser == Beslisser.Aanbieder ? plek.Plaats.AanbiederId : zoekvraag.EigenaarId,
            ZoekvraagId = zoekvraag.Id,
            EenheidId = plek.Plaats.EenheidId,
            AanbodId = plek.AanbodId,
            Criterium = regel.Code,
            Beslisser = beslisser,
            Plek = plek.Plaats.Naam,
            Aanvrager = wie.OrganisatieNaam,
            GevraagdDoorId = wie.GebruikerId,
            GevraagdDoor = wie.Naam,
            GevraagdOp = klok.Nu,
            Uiterlijk = uiterlijk ?? Werkdagen.Na(klok.Vandaag, TaakStellen.Antwoorddagen),
        };
        db.Ontheffingen.Add(ontheffing);
        Noteer(ontheffing, handeling, "vragen", versieVoor: null);
        verloop.Schrijf(
            zoekvraag,
            Verloopsoort.OntheffingGevraagd,
            naar: $"{regel.Label.ToLowerInvariant()}, aan {Ontheffingregels.Wie(beslisser)}"
        );
        await db.Bewaar(ct);
    }

    public async Task<Weigering?> Verleen(Guid id, string? reden, DateOnly? tot, CancellationToken ct)
    {
        var ontheffing = await poort.Haal(db.Ontheffingen, id, versie: null, Handeling, ct);
        if ((Bezwaar(ontheffing) ?? Ontheffingregels.Keur(reden, tot, klok.Vandaag)) is { } weigering)
        {
            return weigering;
        }
        ontheffing.Verleen(reden!, tot!.Value, $"{wie.Naam}, {wie.OrganisatieNaam}", klok.Nu);
        await Besluit(ontheffing, Verloopsoort.OntheffingVerleend, $"{Label(ontheffing)} tot {tot:d-M-yyyy}", ct);
        return null;
    }

    public async Task<Weigering?> Weiger(Guid id, CancellationToken ct)
    {
        var ontheffing = await poort.Haal(db.Ontheffingen, id, versie: null, Handeling, ct);
        if (Bezwaar(ontheffing) is { } weigering)
        {
            return weigering;
        }
        ontheffing.Weiger($"{wie.Naam}, {wie.OrganisatieNaam}", klok.Nu);
        await Besluit(ontheffing, Verloopsoort.OntheffingGeweigerd, Label(ontheffing), ct);
        return null;
    }

    /// <summary>From now on the criterion counts again. A proposal that was made keeps its frozen facts.</summary>
    public async Task<Weigering?> TrekIn(Guid id, CancellationToken ct)
    {
        var ontheffing = await poort.Haal(db.Ontheffingen, id, versie: null, Handeling, ct);
        if (!Ontheffingregels.MagBeslissen(wie.Rol, ontheffing.Beslisser))
        {
            return Weigeringen.NietUw;
        }
        if (!ontheffing.Geldt(klok.Vandaag))
        {
            return Weigeringen.GeldtNiet;
        }
        ontheffing.TrekIn(klok.Nu);
        await Besluit(ontheffing, Verloopsoort.OntheffingIngetrokken, Label(ontheffing), ct);
        return null;
    }

    private Weigering? Bezwaar(Ontheffing ontheffing) =>
        !Ontheffingregels.MagBeslissen(wie.Rol, ontheffing.Beslisser) ? Weigeringen.NietUw
        : ontheffing.Stand != Ontheffingstand.Gevraagd ? Weigeringen.AlBeslist
        : null;

    private async Task Besluit(Ontheffing ontheffing, string soort, string naar, CancellationToken ct)
    {
        var zoekvraag = await db.Zoekvragen.SingleAsync(z => z.Id == ontheffing.ZoekvraagId, ct);
        verloop.Schrijf(zoekvraag, soort, naar: naar);
        Noteer(ontheffing, Handeling, ontheffing.Stand.ToString().ToLowerInvariant(), ontheffing.Versie);
        // Others may wait for the same exception at this place: their question stays.
        if (
            !await db.Ontheffingen.AnyAsync(
                o =>
                    o.Id != ontheffing.Id
                    && o.AanbodId == ontheffing.AanbodId
                    && o.Criterium == ontheffing.Criterium
                    && o.Stand == Ontheffingstand.Gevraagd,
                ct
            )
        )
        {
            var gevraagd = await db
                .Taken.Where(t =>
                    t.Soort == Taaksoort.Ontheffing
                    && t.AanbodId == ontheffing.AanbodId
                    && t.Onderwerp == ontheffing.Criterium
                    && t.Stand == Taakstand.Open
                )
                .ToListAsync(ct);
            gevraagd.ForEach(t => t.RondAf(Taakstand.Gedaan, wie.Naam, klok.Nu));
        }
        await db.Bewaar(ct);
    }

    private string Label(Ontheffing o) => Criterialijsten.Criterium(o.Criterium, klok.Vandaag).ToLowerInvariant();

    private void Noteer(Ontheffing o, string handeling, string actie, int? versieVoor) =>
        db.Noteer(
            new Gebeurtenis(handeling, actie, nameof(Ontheffing), o.Id, o.Regio)
            {
                Velden = [nameof(Ontheffing.Stand)],
                VersieVoor = versieVoor,
                VersieNa = (versieVoor ?? 0) + 1,
            }
        );
}
