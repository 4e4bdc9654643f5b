namespace Regiotafel.Kennisbank.Deur;

/// <summary>The timeline of a region asks other rooms what happened there.</summary>
public interface IMijlpalen
{
    /// <summary>Points of one region, in any order.</summary>
    /// <param name="regio">Code of the region, of four digits.</param>
    Task<IReadOnlyList<Tijdlijnblad>> Van(string regio, CancellationToken ct);
}
