namespace Regiotafel.Regioplan.Beeld;

/// <summary>What a version changed, for the colofon.</summary>
/// <param name="Op">When it was published (UTC).</param>
/// <param name="Reden">Why, in the words of who changed it.</param>
/// <param name="Was">What stood there; empty for what is new.</param>
/// <param name="Wordt">What stands there now; empty for what went away.</param>
internal sealed record Planwijziging(int Versie, DateTime Op, string Reden, string Was, string Wordt)
{
    /// <summary>The version that it was held against; 0 when that was not written down.</summary>
    public int Tegen { get; init; }
}
