namespace Regiotafel.Plaatsing.Deur;

/// <summary>The placement table of the demo region: one that met before, with promises, and meets today.</summary>
public interface IDemotafel
{
    /// <summary>
    /// Seats the invented people of the region at a table, in the writing unit that is open. A region that has a table is left
    /// alone. Returns how many sit at it.
    /// </summary>
    Task<int> Laad(string regio, CancellationToken ct);
}
