using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Figures that are each part of another figure of the same region and period.</summary>
internal sealed record Deelverband(string Geheel, ImmutableArray<string> Delen);
