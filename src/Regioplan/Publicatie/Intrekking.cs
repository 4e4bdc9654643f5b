namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A published plan was withdrawn: its row stays, its text is no longer shown.</summary>
internal sealed class Intrekking
{
    public required Guid PlanId { get; init; }
    public required string Regio { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>For readers.</summary>
    public required string Reden { get; init; }
}
