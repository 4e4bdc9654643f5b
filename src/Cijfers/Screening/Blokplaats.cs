namespace Regiotafel.Cijfers.Screening;

/// <summary>Where a block of rows stands.</summary>
/// <param name="Basis">Place of its first byte in the file.</param>
/// <param name="Regels">Line ends in the file before it.</param>
/// <param name="EersteRij">Number of its first passing row in the soort.</param>
internal readonly record struct Blokplaats(Bronbestand Bestand, long Basis, long Regels, int EersteRij);
