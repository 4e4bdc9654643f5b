namespace Regiotafel.Kern.Werk;

/// <summary>Where the page "Mijn werk" gets what waits for this person: each room answers for its own part.</summary>
public interface IWerkbron
{
    /// <summary>What waits for the person who is signed in, in the role of this session.</summary>
    Task<Werkdeel> Lees(CancellationToken ct);
}
