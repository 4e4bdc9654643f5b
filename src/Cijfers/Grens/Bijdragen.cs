using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>How much of a sum comes from each provider.</summary>
internal sealed record Bijdragen(IReadOnlyDictionary<string, BigInteger> PerAanbieder)
{
    /// <summary>Nothing is known: no floor is reached.</summary>
    public static Bijdragen Onbekend { get; } = new(new Dictionary<string, BigInteger>());

    public static Bijdragen Samen(IEnumerable<Bijdragen> delen) =>
        new(
            delen
                .SelectMany(d => d.PerAanbieder)
                .GroupBy(p => p.Key, StringComparer.Ordinal)
                .ToDictionary(
                    g => g.Key,
                    g => g.Aggregate(BigInteger.Zero, (som, p) => som + p.Value),
                    StringComparer.Ordinal
                )
        );
}
