namespace Regiotafel.Cijfers.Leveringen;

/// <summary>A file that is encrypted and waits for its place in the vault; gone when it does not get one.</summary>
/// <param name="Pad">Where it waits.</param>
/// <param name="Sha256">Of what it holds.</param>
/// <param name="Lengte">Of what it holds.</param>
internal sealed record Ruwstuk(string Pad, string Sha256, long Lengte) : IDisposable
{
    public void Dispose() => File.Delete(Pad);
}
