using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>How many weeks somebody should wait at most, by status: what a region agrees, no legal norm. Proposed by one person, set by another.</summary>
internal sealed class Norm : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }

    /// <summary>6, 7 or 2.</summary>
    public required string Status { get; init; }

    /// <summary>Null: for every subdivision that has no norm of its own.</summary>
    public string? Classificatie { get; init; }

    /// <summary>Null: no norm.</summary>
    public int? Weken { get; init; }
    public required DateOnly Vanaf { get; init; }
    public required string Reden { get; init; }
    public Normstand Stand { get; private set; } = Normstand.Voorgesteld;
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }
    public Guid? BeslistDoorId { get; private set; }
    public string? BeslistDoor { get; private set; }
    public DateTime? BeslistOp { get; private set; }
    public int Versie { get; private set; } = 1;

    public void Beslis(Normstand stand, IHandelende wie, DateTime nu) =>
        (Stand, BeslistDoorId, BeslistDoor, BeslistOp) = (stand, wie.GebruikerId, wie.Naam, nu);
}

/// <summary>How far a proposed norm is.</summary>
internal enum Normstand
{
    Voorgesteld,
    Gesteld,
    Afgewezen,
}
