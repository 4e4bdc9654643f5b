using System.Security.Cryptography;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Reads what <see cref="Ruwschrijver"/> wrote, piece by piece; forward only.</summary>
internal sealed class Ruwlezer(Stream van, byte[] sleutel) : Stream
{
    public const int Sleutellengte = 32;
    private readonly AesGcm slot = new(sleutel, Ruwschrijver.Merk);
    private readonly byte[] dicht = new byte[Ruwschrijver.Merk + Ruwschrijver.Stuk];
    private readonly byte[] klaar = new byte[Ruwschrijver.Stuk];
    private long nummer;
    private int plek;
    private int einde;
    private bool laatste;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
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

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

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
