using System.Security.Cryptography;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// Reads what <see cref="Ruwschrijver"/> wrote, piece by piece; forward only, unless its length is known.
/// </summary>
/// <param name="lengte">Of what was written; it makes every place reachable.</param>
internal sealed class Ruwlezer(Stream van, byte[] sleutel, long? lengte = null) : Stream
{
    public const int Sleutellengte = 32;
    private readonly AesGcm slot = new(sleutel, Ruwschrijver.Merk);
    private readonly byte[] dicht = new byte[Ruwschrijver.Merk + Ruwschrijver.Stuk];
    private readonly byte[] klaar = new byte[Ruwschrijver.Stuk];
    private readonly long begin = lengte is null ? 0 : van.Position;
    private long nummer;
    private int plek;
    private int einde;
    private bool laatste;

    public override bool CanRead => true;
    public override bool CanSeek => lengte is not null;
    public override bool CanWrite => false;
    public override long Length => lengte ?? throw new NotSupportedException();
    public override long Position
    {
        get => (Math.Max(0, nummer - 1) * Ruwschrijver.Stuk) + plek;
        set => _ = Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (plek == einde && !laatste)
        {
            Ontsluit();
        }
        var aantal = Math.Min(buffer.Length, einde - plek);
        klaar.AsSpan(plek, aantal).CopyTo(buffer);
        plek += aantal;
        return aantal;
    }

    public override void Flush() => van.Flush();

    public override long Seek(long offset, SeekOrigin origin)
    {
        var doel =
            offset
            + origin switch
            {
                SeekOrigin.Begin => 0,
                SeekOrigin.Current => Position,
                _ => Length,
            };
        if (doel < 0 || doel > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "There is no such place.");
        }
        var (stuk, plaats) = Math.DivRem(doel, Ruwschrijver.Stuk);
        if (stuk != nummer - 1)
        {
            van.Position = begin + (stuk * (Ruwschrijver.Merk + Ruwschrijver.Stuk));
            nummer = stuk;
            Ontsluit();
        }
        plek = (int)plaats;
        return doel;
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        slot.Dispose();
        van.Dispose();
        base.Dispose(disposing);
    }

    private void Ontsluit()
    {
        var gelezen = van.ReadAtLeast(dicht, dicht.Length, throwOnEndOfStream: false);
        laatste = gelezen < dicht.Length;
        (plek, einde) = (0, Math.Max(0, gelezen - Ruwschrijver.Merk));
        slot.Decrypt(
            Ruwschrijver.Nonce(nummer++, laatste),
            dicht.AsSpan(Ruwschrijver.Merk, einde),
            dicht.AsSpan(0, Ruwschrijver.Merk),
            klaar.AsSpan(0, einde)
        );
    }
}
