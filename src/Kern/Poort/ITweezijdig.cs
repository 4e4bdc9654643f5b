namespace Regiotafel.Kern.Poort;

/// <summary>
/// An object that two organisations share, such as a Vasthouding: the owner of the place and the one that holds it.
/// Where a role's scope is its own organisation, either side is.
/// </summary>
public interface ITweezijdig : IBewaakt
{
    /// <summary>The other organisation. A mapped column.</summary>
    Guid WederpartijId { get; }
}
