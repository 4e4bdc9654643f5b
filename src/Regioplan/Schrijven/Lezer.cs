namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Somebody who may read a draft before it is published, until a moment.</summary>
internal sealed class Lezer
{
    public required Guid PlanId { get; init; }
    public required Guid WieId { get; init; }
    public required string Regio { get; init; }
    public required string Wie { get; init; }
    public required string Organisatie { get; init; }
    public required DateTime Tot { get; set; }
}
