namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>The key of the hashes of one region, encrypted under the keys of the house.</summary>
internal sealed class Koppelsleutel
{
    public required string Regio { get; init; }
    public required string Sleutel { get; init; }
}
