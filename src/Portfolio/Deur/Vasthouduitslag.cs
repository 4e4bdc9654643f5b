using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Deur;

/// <summary>What came of asking to hold a place: one of the two.</summary>
/// <param name="Vasthouding">The hold.</param>
/// <param name="Weigering">Why not: of a last place also who holds it, until when and whom to call.</param>
public sealed record Vasthouduitslag(Vasthoudstand? Vasthouding, Weigering? Weigering);
