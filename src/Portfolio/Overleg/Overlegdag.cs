namespace Regiotafel.Portfolio.Overleg;

/// <summary>A day on which the region holds its steering meeting.</summary>
internal sealed class Overlegdag
{
    public required string Regio { get; init; }
    public required DateOnly Dag { get; init; }
}
