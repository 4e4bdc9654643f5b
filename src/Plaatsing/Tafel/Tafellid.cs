namespace Regiotafel.Plaatsing.Tafel;

/// <summary>An account that sits at a table, for its organisation, from a day on.</summary>
internal sealed class Tafellid
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid TafelId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required Guid OrganisatieId { get; init; }
    public required string Organisatie { get; init; }
    public required DateOnly Vanaf { get; init; }

    /// <summary>First day on which it is no longer so.</summary>
    public DateOnly? Tot { get; set; }

    public bool Geldt(DateOnly dag) => Vanaf <= dag && (Tot is not { } tot || dag < tot);
}
