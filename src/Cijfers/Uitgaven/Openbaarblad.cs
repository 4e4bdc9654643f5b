namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What everyone may read of an opened uitgave: no name of a person, nothing of the inside.</summary>
internal sealed class Openbaarblad
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required DateTime Op { get; init; }
    public required string Naam { get; init; }
    public required string Editie { get; init; }
    public required string Levering { get; init; }
    public required bool Voorbeeld { get; init; }
    public required string Beleid { get; init; }

    /// <summary>Regions with figures, each between spaces.</summary>
    public required string Regios { get; init; }
    public required string Tabellen { get; init; }
    public required string Hash { get; init; }
}
