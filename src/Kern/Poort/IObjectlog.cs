namespace Regiotafel.Kern.Poort;

/// <summary>What the log says of some objects, for who answers to a person about them. Kept by room Toegang.</summary>
public interface IObjectlog
{
    /// <summary>Every line about one of these objects, the oldest first.</summary>
    /// <param name="regio">Zorgkantoor code of the objects.</param>
    /// <param name="objecten">Their random ids.</param>
    /// <param name="ct">Cancellation.</param>
    Task<IReadOnlyList<Objectlogregel>> Van(string regio, IReadOnlyCollection<Guid> objecten, CancellationToken ct);
}
