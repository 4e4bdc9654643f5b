using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A period in which one official leveringsstatus holds, or is proposed.</summary>
internal sealed class Statusperiode : IVersie
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required string Leveringsstatus { get; init; }
    public string? Classificatie { get; init; }
    public required DateOnly Vanaf { get; init; }

    /// <summary>First day on which it is no longer so; null while it runs.</summary>
    public DateOnly? Tot { get; private set; }
    public Statusstand Stand { get; private set; } = Statusstand.Voorgesteld;
    public required Feitbron Bron { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }
    public Guid? BeslistDoorId { get; private set; }
    public string? BeslistDoor { get; private set; }
    public DateTime? BeslistOp { get; private set; }
    public string? Reden { get; private set; }
    public int Versie { get; private set; } = 1;

    /// <summary>It holds on a day.</summary>
    public bool Geldt(DateOnly dag) =>
        Stand == Statusstand.Vastgesteld && Vanaf <= dag && (Tot is not { } tot || dag < tot);

    public void Beslis(Statusstand stand, IHandelende wie, DateTime nu, string? reden = null) =>
        (Stand, BeslistDoorId, BeslistDoor, BeslistOp, Reden) = (stand, wie.GebruikerId, wie.Naam, nu, reden);

    /// <summary>Set at once, by who delivered it.</summary>
    public void NeemOver(string door, DateTime nu) =>
        (Stand, BeslistDoor, BeslistOp) = (Statusstand.Vastgesteld, door, nu);

    /// <summary>Another status begins: this one ends on that day.</summary>
    public void Eindig(DateOnly tot) => Tot = tot < Vanaf ? Vanaf : tot;
}
