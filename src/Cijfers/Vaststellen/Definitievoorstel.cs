using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>Somebody asks a colleague to let new versions of definitions be in force in the region; never changed.</summary>
internal sealed class Definitievoorstel : IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid IndienerId { get; init; }

    /// <summary>Name of the person who proposes.</summary>
    public required string Indiener { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>Lines of <see cref="Definitieregel"/>.</summary>
    public required string Definities { get; init; }
    public required string Reden { get; init; }
    public int Versie { get; private set; } = 1;

    public IReadOnlyList<Definitieregel> Regels() => Definitieregel.Lees(Definities);
}
