using Regiotafel.Plaatsing.Wachtlijst;

namespace Regiotafel.Plaatsing;

/// <summary>
/// A count of people as somebody reads it who does not see the people themselves: below ten it could tell of one of them, so then it
/// only says that it is less.
/// </summary>
internal static class Kleingetal
{
    public const int Grens = Wachtlijsttotaal.Kleinst;

    /// <summary>What stands for a count that is not shown.</summary>
    public static string Minder { get; } = $"minder dan {Grens}";

    /// <summary>The count, or null when it stays hidden.</summary>
    public static int? Verhul(int aantal, bool zietAlles) => zietAlles || aantal >= Grens ? aantal : null;

    /// <summary>
    /// Counts whose sum is known as well: one that is hidden alone could be had by subtracting the others, so then the smallest of those
    /// is hidden too.
    /// </summary>
    public static IReadOnlyList<int?> VerhulDelen(IReadOnlyList<int> delen, bool zietAlles)
    {
        var uit = delen.Select(d => Verhul(d, zietAlles)).ToList();
        if (uit.Count(d => d is null) == 1 && uit.Count > 1)
        {
            uit[uit.IndexOf(uit.Min())] = null;
        }
        return uit;
    }

    public static string Woord(int? aantal) => aantal is { } getal ? $"{getal}" : Minder;
}
