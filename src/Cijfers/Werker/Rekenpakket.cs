using System.Buffers.Binary;
using System.Text.Json;

namespace Regiotafel.Cijfers.Werker;

/// <summary>
/// What goes through the pipes between host and worker: four bytes with the length of a header, the header in JSON, and then the
/// parts it names, one after the other.
/// </summary>
internal static class Rekenpakket
{
    private const int GrootsteKop = 16 << 20;

    public static async Task SchrijfKop<T>(Stream naar, T kop, CancellationToken ct)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(kop);
        var lengte = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(lengte, json.Length);
        await naar.WriteAsync(lengte, ct);
        await naar.WriteAsync(json, ct);
    }

    public static async Task<T> LeesKop<T>(Stream van, CancellationToken ct)
    {
        var lengte = new byte[sizeof(int)];
        await van.ReadExactlyAsync(lengte, ct);
        var aantal = BinaryPrimitives.ReadInt32LittleEndian(lengte);
        if (aantal is <= 0 or > GrootsteKop)
        {
            throw new InvalidDataException("The header of a parcel has no sound length.");
        }
        return JsonSerializer.Deserialize<T>(await LeesDeel(van, aantal, ct))!;
    }

    public static async Task<byte[]> LeesDeel(Stream van, long lengte, CancellationToken ct)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)lengte));
        await van.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
