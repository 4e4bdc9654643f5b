using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A remark of a partner on a section of a draft.</summary>
internal sealed class Opmerking : IBewaakt, IVersie
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>Organisation of who wrote it.</summary>
    public required Guid EigenaarId { get; init; }
    public required Guid SectieId { get; init; }
    public required string Tekst { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
    public required DateTime Op { get; init; }
    public Opmerkingstaat Staat { get; private set; } = Opmerkingstaat.Open;
    public string? Verwerkt { get; private set; }
    public DateTime? VerwerktOp { get; private set; }
    public int Versie { get; private set; } = 1;

    public void Verwerk(string naam, DateTime nu) =>
        (Staat, Verwerkt, VerwerktOp) = (Opmerkingstaat.Verwerkt, naam, nu);
}
