namespace Regiotafel.Cijfers.Correcties;

/// <summary>
/// What one approved correction does to the rows of a delivery. Its file, by hash, also holds why, who wrote it and who read it.
/// </summary>
/// <param name="Hash">SHA-256 of its file: an ingredient of every meting to which it applies.</param>
/// <param name="Sleutel">The values of the key columns; empty for a vertaling, which holds for every row.</param>
/// <param name="Verwacht">The guard: what must stand there before. Of a vertaling the unknown code.</param>
internal sealed record Correctie(
    string Hash,
    Correctievorm Vorm,
    string Soort,
    IReadOnlyList<string> Sleutel,
    string Kolom,
    string Verwacht,
    string Wordt
);
