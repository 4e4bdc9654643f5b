namespace Regiotafel.Kennisbank.Deur;

/// <summary>Who met, and what happened, in a region. All of it is public.</summary>
public interface INetwerkboek
{
    /// <summary>The sessions of a region, the oldest first.</summary>
    /// <param name="regio">Code of the region, of four digits.</param>
    Task<IReadOnlyList<Sessieblad>> Sessies(string regio, CancellationToken ct);

    /// <summary>Its timeline, the oldest first: what ships with the product and what people of the region wrote.</summary>
    /// <param name="regio">Code of the region, of four digits.</param>
    Task<IReadOnlyList<Tijdlijnblad>> Tijdlijn(string regio, CancellationToken ct);

    /// <summary>A short text that is another one after each addition and change: for who keeps published pages.</summary>
    Task<string> Stand(CancellationToken ct);
}
