using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Moves that only happen together: each takes the place that the one before it leaves.</summary>
internal sealed class Keten : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The organisation that proposed it.</summary>
    public required Guid EigenaarId { get; init; }
    public required Ketenvorm Vorm { get; init; }
    public Ketenstaat Staat { get; private set; } = Ketenstaat.Voorgesteld;

    /// <summary>The chain of which this is the runner-up.</summary>
    public Guid? VoorgangerId { get; init; }

    /// <summary>Last day on which every place of it is held; null while nothing is held yet.</summary>
    public DateOnly? Tot { get; private set; }
    public required DateTime VoorgesteldOp { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
    public DateTime LaatstOp { get; private set; }
    public string LaatstDoor { get; private set; } = "";
    public string LaatstOrganisatie { get; private set; } = "";
    public int Versie { get; private set; } = 1;

    public bool Loopt => Staat is not (Ketenstaat.Voltooid or Ketenstaat.Gestopt);

    /// <summary>All places are held for one common period.</summary>
    public void HoudVast(DateOnly tot) => Tot = tot;

    /// <summary>Its state follows from its steps.</summary>
    public void Volg(IReadOnlyCollection<Ketenstap> stappen, Stapzetter wie)
    {
        Staat = Ketenregels.Staat([.. stappen.Select(s => s.Status)], Tot is not null);
        Teken(wie);
    }

    public void Teken(Stapzetter wie) =>
        (LaatstOp, LaatstDoor, LaatstOrganisatie) = (wie.Op, wie.Naam, wie.Organisatie);
}
