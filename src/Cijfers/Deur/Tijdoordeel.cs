using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Deur;

/// <summary>What may be said of two moments of a figure, or why nothing may.</summary>
/// <param name="Woord">One of the words of <see cref="Tijdwoord"/>; null when they are not to be compared.</param>
/// <param name="Verandering">The change as a part of the earlier value: 0,08 is 8% more; null when there is no earlier value to divide by.</param>
/// <param name="Weigering">Why they are not compared.</param>
public sealed record Tijdoordeel(string? Woord, decimal? Verandering, Weigering? Weigering);
