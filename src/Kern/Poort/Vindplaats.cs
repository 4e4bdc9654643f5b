namespace Regiotafel.Kern.Poort;

/// <summary>Where the gate looks for an object.</summary>
/// <param name="Alle">All rows; the gate takes those within the scope.</param>
/// <param name="Open">Rows of other regions that the store has open for the region of the session; null for none.</param>
public sealed record Vindplaats<T>(IQueryable<T> Alle, IQueryable<T>? Open)
    where T : class, IBewaakt;
