namespace Regiotafel.Cijfers.Correcties;

/// <summary>What came of a correction in the run of a delivery.</summary>
internal sealed class Correctiegebruik
{
    public required Guid LeveringId { get; init; }
    public required Guid CorrectieId { get; init; }
    public required string Regio { get; init; }
    public required Correctieuitkomst Uitkomst { get; init; }
    public required int Rijen { get; init; }
}
