using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Tests.Cijfers;

/// <summary>The example deliveries with their expected answers, byte for byte as they were given.</summary>
internal static class Voorbeeld
{
    private const string Begin = "cijfers/";

    /// <summary>Names of the folders directly below one folder.</summary>
    public static IEnumerable<string> Mappen(string map) =>
        Namen($"{map}/").Select(naam => naam.Split('/')[0]).Where(naam => !naam.Contains('.')).Distinct();

    /// <summary>The files of a folder as a delivery in memory.</summary>
    public static Geheugenbron Levering(string map) => new(Bestanden(map));

    public static Dictionary<string, ReadOnlyMemory<byte>> Bestanden(string map) =>
        Namen($"{map}/").ToDictionary(naam => naam, naam => (ReadOnlyMemory<byte>)Bytes($"{map}/{naam}"));

    public static byte[] Bytes(string pad)
    {
        using var stroom =
            typeof(Voorbeeld).Assembly.GetManifestResourceStream(Begin + pad) ?? throw new FileNotFoundException(pad);
        using var inhoud = new MemoryStream();
        stroom.CopyTo(inhoud);
        return inhoud.ToArray();
    }

    private static IEnumerable<string> Namen(string map) =>
        typeof(Voorbeeld)
            .Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Begin + map, StringComparison.Ordinal))
            .Select(naam => naam[(Begin + map).Length..]);
}
