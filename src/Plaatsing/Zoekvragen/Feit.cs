namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>One fact, with where it comes from. Facts are added, never changed: the newest of a code counts.</summary>
internal sealed class Feit
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required string Code { get; init; }

    /// <summary><see cref="Feitcode.Onbekend"/> when it was said that nobody knows.</summary>
    public required string Waarde { get; init; }
    public required Feitbron Bron { get; init; }

    /// <summary>Since when it is true, as the source says.</summary>
    public required DateOnly Datum { get; init; }
    public required DateTime Op { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
}
