using Regiotafel.Plaatsing.Wachtlijst;

namespace Regiotafel.Plaatsing;

/// <summary>
/// A count of people as somebody reads it who does not see the people themselves: below ten it could tell of one of them, so then it
/// only says that it is less.
/// </summary>
internal static class Kleingetal
{
    public const int Grens = Wachtlijsttotaal.Kleinst;

    private const int Stap = 5;

    /// <summary>What stands for a count that is not shown.</summary>
    public static string Minder { get; } = $"minder dan {Grens}";

    /// <summary>The count, or null when it stays hidden.</summary>
    public static int? Verhul(int aantal, bool zietAlles) => zietAlles || aantal >= Grens ? aantal : null;

    /// <summary>
    /// The same, and from ten up to the nearest five: who can change what is counted, sees no count go up or down by one.
    /// </summary>
    public static int? Rond(int aantal, bool zietAlles) =>
        zietAlles ? aantal
        : Verhul(aantal, zietAlles) is { } getal ? (getal + (Stap / 2)) / Stap * Stap
        : null;

    /// <summary>
    /// Counts whose sum is known as well: what is hidden together could be had by subtracting the others, so the smallest of those is
    /// hidden too until that remainder is no small number.
    /// </summary>
    public static IReadOnlyList<int?> VerhulDelen(IReadOnlyList<int> delen, bool zietAlles)
    {
        var uit = delen.Select(d => Verhul(d, zietAlles)).ToList();
        while (uit.Contains(null) && uit.Exists(d => d is not null) && delen.Sum() - uit.Sum() < Grens)
        {
            uit[uit.IndexOf(uit.Min())] = null;
        }
        return uit;
    }

    public static string Woord(int? aantal) => aantal is { } getal ? $"{getal}" : Minder;
}
