namespace Regiotafel.Kern.Poort;

/// <summary>
/// The providers that the register knows. A provider and its organisation have one id, so whoever adds the organisation must be
/// able to find a provider that came first, from a file.
/// </summary>
public interface IAanbiedernamen
{
    /// <summary>Id and name of every provider whose home is this region and that has not ended.</summary>
    Task<IReadOnlyDictionary<Guid, string>> In(string regio, CancellationToken ct);

    /// <summary>The provider of an organisation gets its new name; one that the register does not know stays unknown.</summary>
    Task Hernoem(Guid id, string naam, CancellationToken ct);
}
