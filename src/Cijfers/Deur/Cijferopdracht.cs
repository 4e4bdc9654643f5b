namespace Regiotafel.Cijfers.Deur;

/// <summary>What <c>regiotafel cijfers</c> is asked to do (cijfers-cli.md).</summary>
/// <param name="Levering">Folder with <c>manifest.json</c> and the files.</param>
/// <param name="Uit">Folder for the outcome; made when missing.</param>
/// <param name="Edities">Editions to compute; none: only screen.</param>
/// <param name="Regio">Four digits: only rows of this region and of all regions; null: all.</param>
/// <param name="Threads">1 to 64.</param>
public sealed record Cijferopdracht(
    string Levering,
    string Uit,
    IReadOnlyList<string> Edities,
    string? Regio,
    int Threads
);
