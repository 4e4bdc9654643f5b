using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>How much of a sum comes from each provider.</summary>
/// <param name="PerAanbieder">By provider; under <see cref="Zonder"/> what comes from none.</param>
internal sealed record Bijdragen(IReadOnlyDictionary<string, BigInteger> PerAanbieder)
{
    /// <summary>The share of people whom no provider serves: it counts in the sum, never as a provider.</summary>
    public const string Zonder = "";

    /// <summary>In place of a breakdown: what is left of a whole that other figures are parts of.</summary>
    public const string Rest = "rest";

    /// <summary>Nothing is known: no floor is reached.</summary>
    public static Bijdragen Onbekend { get; } = new(new Dictionary<string, BigInteger>());

    /// <summary>The people behind a rest, which has no noemer.</summary>
    public BigInteger Mensen { get; init; }

    public static Bijdragen Samen(IEnumerable<Bijdragen> delen)
    {
        var lijst = delen.ToList();
        return new(
            lijst
                .SelectMany(d => d.PerAanbieder)
                .GroupBy(p => p.Key, StringComparer.Ordinal)
                .ToDictionary(
                    g => g.Key,
                    g => g.Aggregate(BigInteger.Zero, (som, p) => som + p.Value),
                    StringComparer.Ordinal
                )
        )
        {
            Mensen = lijst.Aggregate(BigInteger.Zero, (som, d) => som + d.Mensen),
        };
    }
}
