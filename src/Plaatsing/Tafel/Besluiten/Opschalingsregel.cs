namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>A case that was handed on to another table, with the criteria that stood in the way.</summary>
internal sealed class Opschalingsregel
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required Guid BesluitId { get; init; }

    /// <summary>Codes joined by |.</summary>
    public required string Criteria { get; init; }
    public required DateTime Op { get; init; }
    public required string Door { get; init; }
}
