namespace Regiotafel.Regioplan.Deur;

/// <summary>What a plan tells of the network of a region.</summary>
public sealed record Plannetwerk(IReadOnlyList<Plansessie> Sessies, IReadOnlyList<Planpunt> Punten)
{
    /// <summary>Nothing is known.</summary>
    public static Plannetwerk Leeg { get; } = new([], []);
}
