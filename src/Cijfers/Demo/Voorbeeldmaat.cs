namespace Regiotafel.Cijfers.Demo;

/// <summary>How large the invented country of a demonstration is.</summary>
internal sealed record Voorbeeldmaat(int Regios, long Declaraties)
{
    /// <summary>All regions: then the national comparisons stand on the pages too.</summary>
    public static Voorbeeldmaat Land { get; } = new(31, 130_000);
}
