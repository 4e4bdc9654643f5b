using Regiotafel.Kern.Opslag;

namespace Regiotafel.Portfolio.Opslag;

/// <summary>Who made and who last changed a row. Filled by <see cref="PortfolioDb"/>, never by an action.</summary>
internal abstract class Gestempeld : IVersie
{
    public int Versie { get; private set; } = 1;
    public DateTime AangemaaktOp { get; private set; }
    public Guid AangemaaktDoor { get; private set; }
    public DateTime GewijzigdOp { get; private set; }
    public Guid GewijzigdDoor { get; private set; }

    /// <summary>Stamps a new row.</summary>
    public void Maak(Guid door, DateTime nu) =>
        (AangemaaktOp, AangemaaktDoor, GewijzigdOp, GewijzigdDoor) = (nu, door, nu, door);

    /// <summary>Stamps a change.</summary>
    public void Wijzig(Guid door, DateTime nu) => (GewijzigdOp, GewijzigdDoor) = (nu, door);
}
