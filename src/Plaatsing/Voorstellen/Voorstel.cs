using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>One place put to one case: the organisation that seeks and the provider decide, step by step.</summary>
internal sealed class Voorstel : IVersie, ITweezijdig
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The provider that receives it.</summary>
    public required Guid EigenaarId { get; init; }
    public required string Aanbieder { get; init; }

    /// <summary>The organisation that brought the case in.</summary>
    public required Guid WederpartijId { get; init; }
    public required string Indiener { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required Guid AanbodId { get; init; }
    public required Guid EenheidId { get; init; }

    /// <summary>Name of the place as it was.</summary>
    public required string Plek { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
    public required Voorstelbron Bron { get; init; }

    /// <summary>Facts and judgement of that moment, as JSON; never changed.</summary>
    public required string Momentopname { get; init; }
    public Keuzereden? Keuzereden { get; init; }

    /// <summary>The place was a signal only: the provider is asked, nothing is held yet.</summary>
    public bool Gevraagd { get; private set; }
    public Voorstelstaat Staat { get; private set; } = Voorstelstaat.Voorgesteld;
    public bool Loopt { get; private set; } = true;
    public Vervalreden? Vervalreden { get; private set; }

    /// <summary>The next step is due before the end of this day.</summary>
    public required DateOnly Uiterlijk { get; set; }
    public required DateTime GedaanOp { get; init; }
    public DateTime LaatstOp { get; private set; }

    /// <summary>Who took the last step, and for which organisation: the other side reads it.</summary>
    public string LaatstDoor { get; private set; } = "";
    public string LaatstOrganisatie { get; private set; } = "";
    public int Versie { get; private set; } = 1;

    /// <summary>It ended without a placement.</summary>
    public bool Vergeefs => Staat is Voorstelstaat.Afgewezen or Voorstelstaat.Vervallen;

    /// <summary>The receiving side alone, for what only the provider may answer.</summary>
    public IBewaakt Ontvanger => new Zijde(Id, Regio, EigenaarId, Versie);

    /// <summary>The seeking side alone.</summary>
    public IBewaakt Zender => new Zijde(Id, Regio, WederpartijId, Versie);

    /// <summary>Takes a step, or says that it can no longer be taken and by whom the last one was.</summary>
    public Weigering? Zet(Voorstelstaat naar, Stapzetter wie, Vervalreden? reden = null)
    {
        if (!Voorstelregels.Mag(Staat, naar))
        {
            return Weigeringen.Veranderd(this);
        }
        if (Bron == Voorstelbron.Keten && !wie.InKeten)
        {
            return Weigeringen.HoortBijKeten;
        }
        (Staat, Vervalreden, Loopt) = (naar, reden, Voorstelregels.Loopt(naar));
        Teken(wie);
        return null;
    }

    /// <summary>A place that was asked about is held now, or was asked about when it was proposed.</summary>
    public void ZetGevraagd(bool gevraagd) => Gevraagd = gevraagd;

    public void Teken(Stapzetter wie) =>
        (LaatstOp, LaatstDoor, LaatstOrganisatie) = (wie.Op, wie.Naam, wie.Organisatie);
}

/// <summary>Who takes a step, and when.</summary>
internal sealed record Stapzetter(string Naam, string Organisatie, DateTime Op)
{
    /// <summary>The step is one of the chain that the proposal belongs to.</summary>
    public bool InKeten { get; init; }
}
