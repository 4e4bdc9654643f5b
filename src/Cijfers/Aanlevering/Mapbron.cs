namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>
/// A delivery in one flat folder. Files are read block by block with positional reads, so their size does not
/// count in memory and a file that is cut off meanwhile is a short read, not a fault in a mapping.
/// </summary>
internal sealed class Mapbron(string map) : ILeveringsbron
{
    public IReadOnlyList<string> Namen { get; } =
    [.. Directory.EnumerateFiles(map).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal)];

    public ILeveringsbestand Open(string naam) => new Mapbestand(Path.Combine(map, naam));
}
