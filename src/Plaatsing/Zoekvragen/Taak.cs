using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Something that an organisation must do before a day: supply a fact, confirm a place, answer a request.</summary>
internal sealed class Taak : IVersie, IBewaakt
{
    /// <summary>What a task says when its words are gone: an open one still stands on a list.</summary>
    public const string Gewist = "De tekst van deze taak is gewist.";

    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public Guid? ZoekvraagId { get; init; }
    public Guid? EenheidId { get; init; }
    public Guid? AanbodId { get; init; }
    public required Taaksoort Soort { get; init; }

    /// <summary>Code of the criterion or the refusal; empty when there is none.</summary>
    public string Onderwerp { get; init; } = "";
    public required string Tekst { get; init; }
    public required DateOnly Uiterlijk { get; init; }
    public Taakstand Stand { get; private set; } = Taakstand.Open;
    public required DateTime GesteldOp { get; init; }
    public required Guid GesteldDoorId { get; init; }
    public required string GesteldDoor { get; init; }
    public DateTime? AfgerondOp { get; private set; }
    public string? AfgerondDoor { get; private set; }
    public int Versie { get; private set; } = 1;

    public void RondAf(Taakstand stand, string door, DateTime nu)
    {
        if (Stand == Taakstand.Open)
        {
            (Stand, AfgerondOp, AfgerondDoor) = (stand, nu, door);
        }
    }
}

/// <summary>What kind of work.</summary>
internal enum Taaksoort
{
    Gegeven,
    Plek,
    Ontheffing,
    Status,
    Afspraak,
    Afwijzing,
}

/// <summary>How the work ended.</summary>
internal enum Taakstand
{
    Open,
    Gedaan,
    NietGelukt,
    Vervallen,
}
