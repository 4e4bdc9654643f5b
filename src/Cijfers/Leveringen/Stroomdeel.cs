namespace Regiotafel.Cijfers.Leveringen;

/// <summary>A piece of a stream that can be read from any place; forward only.</summary>
internal sealed class Stroomdeel(Stream van, long begin, long lengte) : Stream
{
    private long gelezen;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => lengte;
    public override long Position
    {
        get => gelezen;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        van.Position = begin + gelezen;
        var aantal = van.Read(buffer, offset, (int)Math.Min(count, lengte - gelezen));
        gelezen += aantal;
        return aantal;
    }

    public override void Flush() => van.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
