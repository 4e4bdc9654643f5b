using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>The word lists of the demo region: CSV files embedded beside this class (semicolon, no quotes).</summary>
internal static class Woordenlijst
{
    private static readonly ILookup<string, string> Woorden = Lees("namen")
        .Concat(Lees("teksten"))
        .ToLookup(r => r["soort"], r => r["tekst"], StringComparer.Ordinal);

    /// <summary>All words of a kind, in the order of the file.</summary>
    public static IReadOnlyList<string> Van(string soort) => [.. Woorden[soort]];

    /// <summary>The lines of a file, by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Lees(string bestand)
    {
        var kamer = typeof(Woordenlijst).Assembly;
        return Ingebed.Lees(kamer, $"{kamer.GetName().Name}.Demo.{bestand}.csv");
    }
}
