using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>For the country: the stand of a month is that of the month before, plus and minus these flows.</summary>
internal sealed record Brug(string Stand, ImmutableArray<string> Erbij, ImmutableArray<string> Eraf);
