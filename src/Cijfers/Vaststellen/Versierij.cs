namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>A region in two versions of a figure.</summary>
/// <param name="KantOud">Above (1), below (-1) or on (0) the mean of all regions; null where nothing can be said.</param>
internal sealed record Versierij(string Regio, string Oud, string Nieuw, int? KantOud, int? KantNieuw)
{
    /// <summary>Whether it goes to the other side of the mean.</summary>
    public bool Wisselt => KantOud is { } oud && KantNieuw is { } nieuw && oud != nieuw;
}
