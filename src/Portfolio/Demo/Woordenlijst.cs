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
        var naam = $"{kamer.GetName().Name}.Demo.{bestand}.csv";
        using var stroom =
            kamer.GetManifestResourceStream(naam) ?? throw new FileNotFoundException($"Word list {naam} is missing.");
        using var lezer = new StreamReader(stroom);
        var kop = lezer.ReadLine()!.Split(';');
        var regels = new List<IReadOnlyDictionary<string, string>>();
        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(';');
            if (velden.Length != kop.Length)
            {
                throw new FormatException($"Word list {naam}, line {regels.Count + 2}: not {kop.Length} fields.");
            }
            regels.Add(kop.Zip(velden).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        }
        return regels;
    }
}
