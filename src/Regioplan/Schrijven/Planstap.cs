namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A plan went from one state to another; never changed.</summary>
internal sealed class Planstap
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid PlanId { get; init; }
    public required Planstaat? Van { get; init; }
    public required Planstaat Naar { get; init; }
    public required string Reden { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }
}
