namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>A file in memory.</summary>
internal sealed class Geheugenbestand(ReadOnlyMemory<byte> inhoud) : ILeveringsbestand
{
    public long Lengte => inhoud.Length;

    public int Lees(long vanaf, Span<byte> naar)
    {
        var aantal = (int)Math.Clamp(inhoud.Length - vanaf, 0, naar.Length);
        if (aantal > 0)
        {
            inhoud.Span.Slice((int)vanaf, aantal).CopyTo(naar);
        }

        return aantal;
    }

    public ReadOnlySpan<byte> Stuk(long vanaf, int hoogstens) =>
        inhoud.Span.Slice((int)vanaf, (int)Math.Min(hoogstens, inhoud.Length - vanaf));

    public void Dispose() { }
}
