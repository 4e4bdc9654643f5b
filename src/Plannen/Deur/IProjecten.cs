namespace Regiotafel.Plannen.Deur;

/// <summary>The projects of a region that stand in its public plan.</summary>
public interface IProjecten
{
    /// <summary>Of one region, the newest first; the same order each time.</summary>
    /// <param name="regio">Code of the region, of four digits.</param>
    Task<IReadOnlyList<Projectblad>> Van(string regio, CancellationToken ct);

    /// <summary>
    /// A short text that is another one when a public project is added, changed or taken out: for who keeps published pages.
    /// </summary>
    Task<string> Stand(CancellationToken ct);
}
