namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Follows the places. Is told at the end of a writing unit, inside it, of the units in which something changed: the unit itself, an
/// offer, a hold. What it does stands or falls with that change.
/// </summary>
public interface IPlekgevolg
{
    /// <summary>Something changed in these units of the region of the unit of work.</summary>
    Task NaWijziging(IReadOnlyCollection<Guid> eenheden, CancellationToken ct);
}
