using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Deur;

/// <summary>What may be said of a series of a figure, or why nothing may.</summary>
/// <param name="Woord">One of the words of <see cref="Reekswoord"/>; null when the series is too short or not to be compared.</param>
/// <param name="Punten">How many moments have enough to be counted.</param>
/// <param name="Weigering">Why they are not one series.</param>
public sealed record Reeksoordeel(string? Woord, int Punten, Weigering? Weigering);
