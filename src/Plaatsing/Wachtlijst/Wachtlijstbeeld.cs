namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>The waiting list of a region on a day, or the part of it that a reader may see.</summary>
/// <param name="Rijen">Urgent first, then by how far beyond the norm, then longest waiting.</param>
/// <param name="Totalen">Per status over the whole region, also for who sees only the own cases.</param>
internal sealed record Wachtlijstbeeld(
    DateOnly Dag,
    IReadOnlyList<Wachtlijstrij> Rijen,
    IReadOnlyList<Wachtlijsttotaal> Totalen
);

/// <summary>Counts of one status.</summary>
/// <param name="Status">6, 7 or 2.</param>
/// <param name="Aantal">How many wait.</param>
/// <param name="TeLang">How many of them longer than the norm; null where there is no norm.</param>
/// <param name="Mediaan">Days that half of them wait at most; null when nobody waits.</param>
internal sealed record Wachtlijsttotaal(string Status, int Aantal, int? TeLang, int? Mediaan);
