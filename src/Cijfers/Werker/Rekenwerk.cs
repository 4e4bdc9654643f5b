using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Waarom;

namespace Regiotafel.Cijfers.Werker;

/// <summary>What one run of the worker is to do.</summary>
/// <param name="Edities">Editions to compute.</param>
internal sealed record Rekenwerk(IReadOnlyList<string> Edities, IReadOnlyList<Rekeninvoer> Bestanden)
{
    /// <summary>Approved corrections.</summary>
    public IReadOnlyList<Correctie> Correcties { get; init; } = [];

    /// <summary>The question of two metingen, in place of a run.</summary>
    public Waaromvraag? Waarom { get; init; }
}
