using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>One person of a chain to one place. Client and receiving provider agree; a no needs no reason.</summary>
internal sealed class Ketenstap : IVersie, ITweezijdig
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid KetenId { get; init; }

    /// <summary>1 is the first that moves.</summary>
    public required int Volgnr { get; init; }

    /// <summary>The provider that receives.</summary>
    public required Guid EigenaarId { get; init; }
    public required string Aanbieder { get; init; }

    /// <summary>The organisation of the case.</summary>
    public required Guid WederpartijId { get; init; }
    public required string Indiener { get; init; }
    public required Guid ZoekvraagId { get; init; }

    /// <summary>The unit that a resident leaves; null for who waits.</summary>
    public Guid? VanEenheidId { get; init; }
    public string? Van { get; init; }
    public required Guid NaarEenheidId { get; init; }

    /// <summary>The offer of the place; of a place that comes free later the one that was announced for it.</summary>
    public required Guid NaarAanbodId { get; set; }
    public required string Naar { get; init; }

    /// <summary>The day of the plan.</summary>
    public DateOnly? Datum { get; private set; }
    public Stapstatus Status { get; private set; } = Stapstatus.Wacht;
    public Vetosoort? Vetosoort { get; private set; }

    /// <summary>Its place is held or confirmed for it, and nobody has moved yet.</summary>
    public bool Loopt { get; private set; }

    /// <summary>The proposal by which the provider reads what it needs to know, and by which the place is held.</summary>
    public Guid? VoorstelId { get; private set; }
    public DateTime? ClientOp { get; private set; }
    public DateTime? AanbiederOp { get; private set; }
    public DateTime? BevestigdOp { get; private set; }
    public DateTime? VerhuisdOp { get; private set; }
    public DateTime LaatstOp { get; private set; }
    public string LaatstDoor { get; private set; } = "";
    public string LaatstOrganisatie { get; private set; } = "";
    public int Versie { get; private set; } = 1;

    /// <summary>The step has not been lost.</summary>
    public bool Overeind => Status != Stapstatus.Veto;

    /// <summary>The receiving side alone.</summary>
    public IBewaakt Ontvanger => new Zijde(Id, Regio, EigenaarId, Versie);

    /// <summary>The seeking side alone.</summary>
    public IBewaakt Zender => new Zijde(Id, Regio, WederpartijId, Versie);

    /// <summary>Its place is held for it from now on, by this proposal, to move on this day.</summary>
    public void HoudVast(Voorstel voorstel, DateOnly datum) =>
        (VoorstelId, NaarAanbodId, Datum, Loopt) = (voorstel.Id, voorstel.AanbodId, datum, true);

    /// <summary>People move on another day.</summary>
    public void Verzet(DateOnly datum, Stapzetter wie)
    {
        Datum = datum;
        Teken(wie);
    }

    /// <summary>One step further, or who was first.</summary>
    public Weigering? Zet(Stapstatus naar, Stapzetter wie)
    {
        if (!Ketenregels.Mag(Status, naar))
        {
            return Weigeringen.Veranderd(this);
        }
        Status = naar;
        (ClientOp, AanbiederOp, BevestigdOp, VerhuisdOp) = (
            naar == Stapstatus.AkkoordClient ? wie.Op : ClientOp,
            naar == Stapstatus.AkkoordAanbieder ? wie.Op : AanbiederOp,
            naar == Stapstatus.Bevestigd ? wie.Op : BevestigdOp,
            naar == Stapstatus.Verhuisd ? wie.Op : VerhuisdOp
        );
        Loopt &= naar != Stapstatus.Verhuisd;
        Teken(wie);
        return null;
    }

    /// <summary>The step is lost. What moved stays moved.</summary>
    public Weigering? Zeg(Vetosoort soort, Stapzetter wie)
    {
        if (!Ketenregels.Mag(Status, Stapstatus.Veto))
        {
            return Weigeringen.Veranderd(this);
        }
        (Status, Vetosoort, Loopt) = (Stapstatus.Veto, soort, false);
        Teken(wie);
        return null;
    }

    public void Teken(Stapzetter wie) =>
        (LaatstOp, LaatstDoor, LaatstOrganisatie) = (wie.Op, wie.Naam, wie.Organisatie);
}
