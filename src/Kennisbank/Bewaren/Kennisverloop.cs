namespace Regiotafel.Kennisbank.Bewaren;

/// <summary>A state of a session or a point as it was kept, with who and when. Rows are only added.</summary>
internal sealed class Kennisverloop
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>netwerksessie or tijdlijnpunt.</summary>
    public required string Soort { get; init; }
    public required Guid ObjectId { get; init; }
    public required int Versie { get; init; }
    public required DateTime Op { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
    public required string Velden { get; init; }

    /// <summary>The whole state, JSON.</summary>
    public required string Beeld { get; init; }
}
