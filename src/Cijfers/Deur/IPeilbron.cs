namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// Where dated counts of the system itself come from. The host answers from the rooms that have them; what crosses is a count on a day,
/// never a case, and none from one to nine.
/// </summary>
public interface IPeilbron
{
    /// <summary>What is counted, in one word.</summary>
    string Naam { get; }

    /// <summary>The counts of a region after a day, oldest first.</summary>
    Task<IReadOnlyList<Peilwaarde>> Lees(string regio, DateOnly? na, CancellationToken ct);
}
