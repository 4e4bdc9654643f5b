namespace Regiotafel.Cijfers.Correcties;

/// <summary>An unknown code of a delivery as it is kept: what a vertaling can be made for.</summary>
internal sealed class Codevondst
{
    public required Guid LeveringId { get; init; }
    public required string Regio { get; init; }
    public required string Soort { get; init; }
    public required string Kolom { get; init; }
    public required string Waarde { get; init; }
    public required int Rijen { get; init; }
}
