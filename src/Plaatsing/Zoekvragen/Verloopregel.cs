namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A line of the timeline of a zoekvraag. Never free text about a client.</summary>
internal sealed class Verloopregel
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>A word of <see cref="Verloopsoort"/>.</summary>
    public required string Soort { get; init; }
    public string? Van { get; init; }
    public string? Naar { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
}
