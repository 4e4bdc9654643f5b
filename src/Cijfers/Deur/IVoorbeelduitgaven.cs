namespace Regiotafel.Cijfers.Deur;

/// <summary>For a demonstration: an invented country, computed as a real delivery is, and opened for everyone.</summary>
public interface IVoorbeelduitgaven
{
    /// <summary>Whether this region lacks them, and this machine can make them. From then on the pages say that they come.</summary>
    Task<bool> Verwacht(string regio, CancellationToken ct);

    /// <summary>Makes what is missing; what an earlier start left half done is finished.</summary>
    Task Maak(Voorbeeldmakers makers, CancellationToken ct);
}
