namespace Regiotafel.Plaatsing.Deur;

/// <summary>The waiting list of the demo region: invented, with no person behind any of it.</summary>
public interface IDemozoekvragen
{
    /// <summary>
    /// Fills an empty waiting list beside the register that is there, in the writing unit that is open. A region with a zoekvraag
    /// is left alone.
    /// </summary>
    /// <param name="regio">Zorgkantoor code.</param>
    /// <param name="indieners">Organisations that bring cases in, with the account that sees to them.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>How many were made.</returns>
    Task<int> Laad(string regio, IReadOnlyList<Demoindiener> indieners, CancellationToken ct);
}
