namespace Regiotafel.Cijfers.Peilstanden;

/// <summary>A dated count that came from a room of the system itself.</summary>
internal sealed class Peilstand
{
    public required string Regio { get; init; }
    public required string Bron { get; init; }
    public required DateOnly Peildatum { get; init; }
    public required string Code { get; init; }

    /// <summary>Null: from one to nine; the exact count never came here.</summary>
    public required int? Aantal { get; init; }
    public required DateTime Op { get; init; }
}
