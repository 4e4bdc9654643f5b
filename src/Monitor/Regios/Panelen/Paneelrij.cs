namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>A row of a table.</summary>
/// <param name="Eigen">The row of the region itself, among others.</param>
internal sealed record Paneelrij(string Naam, IReadOnlyList<string> Cellen, bool Eigen = false);
