using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>A drawing of a panel.</summary>
internal sealed record Paneelfiguur(Figuur Figuur);
