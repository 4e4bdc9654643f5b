namespace Regiotafel.Cijfers.Leveringen;

/// <summary>The lock of the vault of one region: its row is written at the start of every change, on whatever node.</summary>
internal sealed class Kluisslot
{
    public required string Regio { get; init; }
    public long Beurt { get; init; }
}
