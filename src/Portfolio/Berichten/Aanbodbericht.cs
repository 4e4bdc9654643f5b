namespace Regiotafel.Portfolio.Berichten;

/// <summary>A message in the app for an organisation, about an offer: a hold that ended, a promise that was lowered.</summary>
internal sealed class Aanbodbericht
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>Where it is read when that is not the region of the offer.</summary>
    public string? VoorRegio { get; init; }
    public required Guid VoorOrganisatieId { get; init; }

    /// <summary>Name of the organisation it comes from.</summary>
    public required string VanOrganisatie { get; init; }
    public required Guid AanbodId { get; init; }
    public required DateTime Op { get; init; }
    public required string Tekst { get; init; }
}
