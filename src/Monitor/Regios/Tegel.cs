using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Monitor.Regios;

/// <summary>One square of the grid: a region and its word.</summary>
/// <param name="Woord">As a reader sees it.</param>
/// <param name="Vorm">hoger, lager, gelijk or weinig: the look of the square, never without the word.</param>
internal sealed record Tegel(Zorgkantoorregio Regio, string Woord, string Vorm);
