namespace Regiotafel.Regioplan.Deur;

/// <summary>A plan asks for the network of a region: who met about what, and what happened year by year.</summary>
public interface INetwerk
{
    /// <summary>Sessions and points of one region, the oldest first.</summary>
    /// <param name="regio">Code of the region, of four digits.</param>
    Task<Plannetwerk> Van(string regio, CancellationToken ct);
}
