using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Deur;

/// <summary>What came of reporting that a place becomes free: one of the two.</summary>
/// <param name="AanbodId">The offer that has one place more.</param>
/// <param name="Weigering">Why not.</param>
public sealed record Vrijgekomen(Guid? AanbodId, Weigering? Weigering);
