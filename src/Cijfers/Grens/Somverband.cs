using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Sums that add up to another one, as a reader of the definitions knows.</summary>
internal sealed record Somverband(int Geheel, ImmutableArray<int> Delen);
