namespace Regiotafel.Portfolio.Deur;

/// <summary>What an import on the command line did.</summary>
/// <param name="Rapport">The findings and one line per outcome, as CSV.</param>
/// <param name="Geweigerd">Why the file as a whole is refused, in Dutch; null when it was read.</param>
/// <param name="Meldingen">Dutch lines about rows and fields that were not taken.</param>
/// <param name="Bewaard">How many rows were saved (or would be, in a trial).</param>
/// <param name="AllesOvergenomen">False when a row of the file was not taken.</param>
public sealed record Invoeruitslag(
    ReadOnlyMemory<byte> Rapport,
    string? Geweigerd,
    IReadOnlyList<string> Meldingen,
    int Bewaard,
    bool AllesOvergenomen
);
