namespace Regiotafel.Portfolio.Historie;

/// <summary>What a history line is a copy of.</summary>
internal enum HistorieSoort
{
    Aanbieder,
    Locatie,
    Eenheid,
    Aanbod,
}

/// <summary>
/// A copy of one state of an object on two time axes: <see cref="GeldigOp"/> (true on) and <see cref="BekendOp"/> (known on).
/// The register "as known on a day" is the last copy of each object that was known at the end of that day.
/// </summary>
internal sealed class Historieregel
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required HistorieSoort Soort { get; init; }
    public required Guid ObjectId { get; init; }

    /// <summary>Aanbieder of a Locatie, Locatie of an Eenheid, Eenheid of an Aanbod.</summary>
    public required Guid OuderId { get; init; }
    public required int Versie { get; init; }
    public required DateOnly GeldigOp { get; init; }
    public required DateTime BekendOp { get; init; }
    public required Guid DoorId { get; init; }
    public required string DoorNaam { get; init; }
    public string? DoorOrganisatie { get; init; }

    /// <summary>Function spoken to, when the change was made on behalf of the provider.</summary>
    public string? Met { get; init; }

    /// <summary>Names of the changed fields joined by <c>|</c>.</summary>
    public required string Velden { get; init; }

    /// <summary>The whole state as JSON.</summary>
    public required string Beeld { get; init; }
}
