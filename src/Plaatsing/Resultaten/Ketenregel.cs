namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>Steps that belong together: each takes the place that the one before it left.</summary>
/// <param name="Soort"><c>direct</c>, <c>keten</c> or <c>ruil</c>.</param>
internal sealed record Ketenregel(string Soort, IReadOnlyList<Stap> Stappen)
{
    public const string Direct = "direct";
    public const string Keten = "keten";
    public const string Ruil = "ruil";
}
