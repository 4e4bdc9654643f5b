namespace Regiotafel.Plannen.Projecten;

/// <summary>A state of a project as it was kept, with who and when. Rows are only added.</summary>
internal sealed class Projectverloop
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ProjectId { get; init; }
    public required int Versie { get; init; }
    public required DateTime Op { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }

    /// <summary>Names of the changed fields, joined by |.</summary>
    public required string Velden { get; init; }

    /// <summary>The whole state, JSON.</summary>
    public required string Beeld { get; init; }
}
