using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Ontheffingen;

/// <summary>One criterion that may be let go for one case and one unit: asked, then decided by who decides on that "niet".</summary>
internal sealed class Ontheffing : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The provider when it decides; else the organisation of the case.</summary>
    public required Guid EigenaarId { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required Guid EenheidId { get; init; }
    public required Guid AanbodId { get; init; }

    /// <summary>Code of the criterion, with its sub-code.</summary>
    public required string Criterium { get; init; }
    public required Beslisser Beslisser { get; init; }

    /// <summary>Name of the place, as it was when it was asked.</summary>
    public required string Plek { get; init; }
    public required string Aanvrager { get; init; }
    public required Guid GevraagdDoorId { get; init; }
    public required string GevraagdDoor { get; init; }
    public required DateTime GevraagdOp { get; init; }
    public required DateOnly Uiterlijk { get; init; }
    public Ontheffingstand Stand { get; private set; } = Ontheffingstand.Gevraagd;

    /// <summary>Code of the list; null while it is not granted.</summary>
    public string? Reden { get; private set; }

    /// <summary>First day on which the criterion counts again.</summary>
    public DateOnly? Tot { get; private set; }
    public string? BeslistDoor { get; private set; }
    public DateTime? BeslistOp { get; private set; }
    public DateTime? IngetrokkenOp { get; private set; }
    public int Versie { get; private set; } = 1;

    public bool Geldt(DateOnly dag) => Stand == Ontheffingstand.Verleend && dag < Tot;

    public void Verleen(string reden, DateOnly tot, string door, DateTime nu) =>
        (Stand, Reden, Tot, BeslistDoor, BeslistOp) = (Ontheffingstand.Verleend, reden, tot, door, nu);

    public void Weiger(string door, DateTime nu) =>
        (Stand, BeslistDoor, BeslistOp) = (Ontheffingstand.Geweigerd, door, nu);

    public void TrekIn(DateTime nu) => (Stand, IngetrokkenOp) = (Ontheffingstand.Ingetrokken, nu);
}

/// <summary>How far it is.</summary>
internal enum Ontheffingstand
{
    Gevraagd,
    Verleend,
    Geweigerd,
    Ingetrokken,
}
