using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Hidden sums that a reader can work out together, and the shown ones that this takes.</summary>
internal sealed record Somlek(ImmutableArray<int> Verborgen, ImmutableArray<int> Getoond);
