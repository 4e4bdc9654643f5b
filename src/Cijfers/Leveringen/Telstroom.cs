namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Reads a stream and stops as soon as more came out of it than may: what a file says about its size is not believed.</summary>
internal sealed class Telstroom(Stream van, long hoogstens) : Stream
{
    private long gelezen;

    /// <summary>True when there was more.</summary>
    public bool Over => gelezen > hoogstens;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => gelezen;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Over)
        {
            return 0;
        }
        var aantal = van.Read(buffer, offset, count);
        gelezen += aantal;
        return aantal;
    }

    public override void Flush() => van.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        van.Dispose();
        base.Dispose(disposing);
    }
}
