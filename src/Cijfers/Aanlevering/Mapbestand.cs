using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>A file on disk.</summary>
internal sealed unsafe class Mapbestand : ILeveringsbestand
{
    private readonly SafeFileHandle _bestand;
    private readonly Lazy<(MemoryMappedFile Kaart, MemoryMappedViewAccessor Zicht, nint Begin)> _kaart;

    public Mapbestand(string pad)
    {
        _bestand = File.OpenHandle(pad, options: FileOptions.SequentialScan);
        Lengte = RandomAccess.GetLength(_bestand);
        _kaart = new(Openen);
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

    public ReadOnlySpan<byte> Stuk(long vanaf, int hoogstens) =>
        new((byte*)_kaart.Value.Begin + vanaf, (int)Math.Min(hoogstens, Lengte - vanaf));

    public void Dispose()
    {
        if (_kaart.IsValueCreated)
        {
            _kaart.Value.Zicht.SafeMemoryMappedViewHandle.ReleasePointer();
            _kaart.Value.Zicht.Dispose();
            _kaart.Value.Kaart.Dispose();
        }

        _bestand.Dispose();
    }

    private (MemoryMappedFile Kaart, MemoryMappedViewAccessor Zicht, nint Begin) Openen()
    {
        var kaart = MemoryMappedFile.CreateFromFile(
            _bestand,
            null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        var zicht = kaart.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* begin = null;
        zicht.SafeMemoryMappedViewHandle.AcquirePointer(ref begin);
        return (kaart, zicht, (nint)begin);
    }
}
