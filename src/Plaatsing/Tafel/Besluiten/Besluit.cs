using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>What a table agreed: who does what before when. The next session asks what came of it.</summary>
internal sealed class Besluit : IVersie
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The organisation that does it.</summary>
    public required Guid EigenaarId { get; init; }
    public required Guid TafelId { get; init; }
    public required Guid SessieId { get; init; }
    public required Besluitsoort Soort { get; init; }
    public Guid? ZoekvraagId { get; init; }
    public Guid? AanbodId { get; init; }

    /// <summary>The what-if that was on the agenda.</summary>
    public Guid? TafelwatalsId { get; init; }

    /// <summary>The place or the agreement in words; never a code of a case.</summary>
    public required string Onderwerp { get; init; }
    public required Guid WieId { get; init; }
    public required string Wie { get; init; }
    public required string Organisatie { get; init; }
    public required DateOnly Uiterlijk { get; init; }
    public Besluitstaat Staat { get; private set; } = Besluitstaat.Open;
    public Keuzereden? Keuzereden { get; init; }
    public Guid? VoorstelId { get; init; }
    public Guid? TaakId { get; init; }

    /// <summary>The decision of which this is the new date.</summary>
    public Guid? VorigId { get; init; }

    /// <summary>The session that heard what came of it.</summary>
    public Guid? AntwoordSessieId { get; private set; }
    public DateTime? BeantwoordOp { get; private set; }
    public string? BeantwoordDoor { get; private set; }
    public required DateTime Op { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>Says what came of it, once.</summary>
    public bool Beantwoord(Besluitstaat staat, Guid sessieId, string door, DateTime nu)
    {
        if (Staat != Besluitstaat.Open || staat == Besluitstaat.Open)
        {
            return false;
        }
        (Staat, AntwoordSessieId, BeantwoordOp, BeantwoordDoor) = (staat, sessieId, nu, door);
        return true;
    }
}

/// <summary>What can be decided; what it makes is made in the same transaction.</summary>
internal enum Besluitsoort
{
    Voorstel,
    Vasthouden,
    Ontheffing,
    Gegeven,
    Opschalen,
    Parkeren,
    Afspraak,
}

/// <summary>What came of a decision.</summary>
internal enum Besluitstaat
{
    Open,
    Gedaan,
    NietGelukt,
    Verlengd,
}
