namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>
/// The definitions that shipped when this store was first started. They are in force without a proposal: before them there was nothing
/// that they could have changed. One row, for all regions and for good.
/// </summary>
internal sealed class Startset
{
    public int Id { get; init; } = 1;
    public required DateTime Op { get; init; }

    /// <summary>Lines of <see cref="Definitieregel"/>.</summary>
    public required string Definities { get; init; }
}
