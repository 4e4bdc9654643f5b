using System.Reflection;

namespace Regiotafel.Kern;

/// <summary>Reads a table that is embedded in the assembly of its room (CSV, UTF-8, semicolon, no quotes).</summary>
public static class Ingebed
{
    /// <summary>The lines of a file, by column.</summary>
    /// <param name="naam">The whole name of the resource.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Lees(Assembly kamer, string naam)
    {
        using var stroom =
            kamer.GetManifestResourceStream(naam) ?? throw new FileNotFoundException($"Table {naam} is missing.");
        using var lezer = new StreamReader(stroom);
        var kop = lezer.ReadLine()!.Split(';');
        var regels = new List<IReadOnlyDictionary<string, string>>();
        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(';');
            if (velden.Length != kop.Length)
            {
                throw new FormatException($"Table {naam}, line {regels.Count + 2}: not {kop.Length} fields.");
            }
            regels.Add(kop.Zip(velden).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        }
        return regels;
    }
}
