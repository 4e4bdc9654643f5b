namespace Regiotafel.Plaatsing.Deur;

/// <summary>What runs in the demo region beside its list: two chains, two ontheffingen and a file of the waiting list that waits.</summary>
public interface IDemovervolg
{
    /// <summary>
    /// Adds it to the invented waiting list, in the writing unit that is open. A region that has a chain is left alone.
    /// </summary>
    /// <returns>How many chains, ontheffingen and files were made.</returns>
    Task<int> Laad(string regio, CancellationToken ct);
}
