using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Tests.Cijfers;

/// <summary>The example deliveries with their expected answers, byte for byte as they were given.</summary>
internal static class Voorbeeld
{
    private static readonly string Begin = Path.Combine(AppContext.BaseDirectory, "Cijfers", "voorbeelden");

    /// <summary>Names of the folders directly below one folder.</summary>
    public static IEnumerable<string> Mappen(string map) =>
        Directory.EnumerateDirectories(Pad(map)).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal);

    /// <summary>Where an example lies.</summary>
    public static string Pad(string map) => Path.Combine(Begin, map);

    /// <summary>The files of a folder as a delivery on disk.</summary>
    public static Mapbron Levering(string map) => new(Pad(map));

    public static Dictionary<string, ReadOnlyMemory<byte>> Bestanden(string map) =>
        Levering(map).Namen.ToDictionary(naam => naam, naam => (ReadOnlyMemory<byte>)Bytes($"{map}/{naam}"));

    public static byte[] Bytes(string pad) => File.ReadAllBytes(Pad(pad));
}
