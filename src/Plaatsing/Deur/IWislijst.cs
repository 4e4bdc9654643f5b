namespace Regiotafel.Plaatsing.Deur;

/// <summary>
/// Which cases were erased, kept outside the store and outside every copy, so that a copy that is put back can be erased again. Holds
/// random ids that mean nothing by themselves.
/// </summary>
public interface IWislijst
{
    /// <summary>Adds a case; on disk when this returns.</summary>
    Task Voeg(string regio, Guid zoekvraagId, CancellationToken ct);

    /// <summary>The ids of all cases that were erased, by region.</summary>
    Task<ILookup<string, Guid>> Lees(CancellationToken ct);
}
