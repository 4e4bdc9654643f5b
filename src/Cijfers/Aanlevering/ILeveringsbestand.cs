namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>The bytes of one file. Several threads may read at the same time.</summary>
internal interface ILeveringsbestand : IDisposable
{
    long Lengte { get; }

    /// <summary>Reads from a place until the span is full or the file ends; gives the number of bytes.</summary>
    int Lees(long vanaf, Span<byte> naar);

    /// <summary>
    /// Some bytes from a place, fewer at the end of the file, for reading here and there. Valid until the file is closed.
    /// </summary>
    ReadOnlySpan<byte> Stuk(long vanaf, int hoogstens);
}
