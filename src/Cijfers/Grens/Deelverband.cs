using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Counts that are each at most another count of the same region and period.</summary>
internal sealed record Deelverband(string Geheel, ImmutableArray<string> Delen);
