namespace Regiotafel.Portfolio.Deur;

/// <summary>A unit with its location and provider, by name.</summary>
/// <param name="Id">Id of the unit.</param>
/// <param name="AanbiederId">Id of the provider, which is that of its organisation.</param>
public sealed record Woonplek(
    Guid Id,
    string Eenheid,
    Guid LocatieId,
    string Locatie,
    Guid AanbiederId,
    string Aanbieder
)
{
    /// <summary>The municipality of the location; null when that is unknown.</summary>
    public string? Gemeente { get; init; }
}
