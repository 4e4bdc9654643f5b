namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Not now, until a day. Place and waiting date stay.</summary>
internal sealed class Parkering
{
    /// <summary>Months that a case may be parked at most (design of Plaatsing, section 5).</summary>
    public const int MeesteMaanden = 6;

    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required string Reden { get; init; }
    public required DateOnly Vanaf { get; init; }
    public required DateOnly Tot { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public DateOnly? BeeindigdOp { get; set; }

    public bool Geldt(DateOnly dag) => Vanaf <= dag && dag < Tot && (BeeindigdOp is not { } op || dag < op);
}
