namespace Regiotafel.Portfolio.Opslag;

/// <summary>Counter of a region, raised in every writing transaction: a view in memory knows by it whether it is current.</summary>
internal sealed class Standteller
{
    public required string Regio { get; init; }
    public required long Teller { get; set; }
}
