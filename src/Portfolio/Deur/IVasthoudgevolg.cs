namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Follows the holds. Is told, in the same transaction, of each hold that ends by the side of Portfolio: released or taken on a
/// page, run out, its offer paused or closed, its unit closed for a region. What a room ends itself through
/// <see cref="Vasthouddeur"/> it is not told of.
/// </summary>
public interface IVasthoudgevolg
{
    /// <summary>A hold has ended; the counters already say so.</summary>
    Task NaEinde(Vasthoudeinde einde, CancellationToken ct);
}
