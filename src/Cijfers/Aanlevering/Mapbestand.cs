using Microsoft.Win32.SafeHandles;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>A file on disk.</summary>
internal sealed class Mapbestand : ILeveringsbestand
{
    private readonly SafeFileHandle _bestand;

    public Mapbestand(string pad)
    {
        _bestand = File.OpenHandle(pad, options: FileOptions.SequentialScan);
        Lengte = RandomAccess.GetLength(_bestand);
    }

    public long Lengte { get; }

    public int Lees(long vanaf, Span<byte> naar)
    {
        var gelezen = 0;
        while (gelezen < naar.Length)
        {
            var aantal = RandomAccess.Read(_bestand, naar[gelezen..], vanaf + gelezen);
            if (aantal == 0)
            {
                break;
            }

            gelezen += aantal;
        }

        return gelezen;
    }

    public void Dispose() => _bestand.Dispose();
}
