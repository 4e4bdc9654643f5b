namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>A delivery whose files are in memory, as the worker gets them over a pipe.</summary>
internal sealed class Geheugenbron(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden) : ILeveringsbron
{
    public IReadOnlyList<string> Namen { get; } = [.. bestanden.Keys.Order(StringComparer.Ordinal)];

    public ILeveringsbestand Open(string naam) => new Geheugenbestand(bestanden[naam]);
}
