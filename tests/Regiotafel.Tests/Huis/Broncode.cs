namespace Regiotafel.Tests.Huis;

/// <summary>The checkout this test assembly was built from, as text.</summary>
internal static class Broncode
{
    private static readonly HashSet<string> Overgeslagen =
    [
        ".git",
        "bin",
        "obj",
        "node_modules",
        "wwwroot",
        "data",
        "uitkomsten",
    ];

    public static string Wortel { get; } = ZoekWortel();

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IEnumerable<string> Bestanden(params string[] uitgangen) =>
        Onder(Wortel)
            .Where(pad => uitgangen.Length == 0 || uitgangen.Contains(Path.GetExtension(pad)))
            .Select(pad => Path.GetRelativePath(Wortel, pad).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Lees(string pad) => File.ReadAllText(Path.Combine(Wortel, pad));

    private static IEnumerable<string> Onder(string map) =>
        Directory
            .EnumerateFiles(map)
            .Concat(
                Directory
                    .EnumerateDirectories(map)
                    .Where(kind => !Overgeslagen.Contains(Path.GetFileName(kind)))
                    .SelectMany(Onder)
            );

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Regiotafel.slnx")))
        {
            map = map.Parent;
        }
        return map?.FullName ?? throw new InvalidOperationException("The tests run inside a checkout.");
    }
}
