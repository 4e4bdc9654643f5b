namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>One file as the manifest names it.</summary>
/// <param name="Regels">Number of non-empty data lines, or null when not given.</param>
/// <param name="Regios">Regions for which the file is complete.</param>
internal sealed record Manifestbestand(
    string Naam,
    string Soort,
    long? Regels,
    string Sha256,
    IReadOnlyList<string> Regios
);
