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

    public static string Woord(int? aantal) => aantal is { } getal ? $"{getal}" : Minder;
}
