using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// Encrypts a stream in pieces, each with its place and whether it is the last: pieces cannot be swapped, left out or cut off
/// without notice. The key is used for one file only, so the number of a piece serves as its nonce.
/// </summary>
internal sealed class Ruwschrijver(Stream naar, byte[] sleutel) : IDisposable
{
    public const int Stuk = 1 << 20;
    public const int Merk = 16;
    private readonly AesGcm slot = new(sleutel, Merk);

    /// <summary>Nonce of a piece.</summary>
    public static byte[] Nonce(long nummer, bool laatste)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(nonce, nummer);
        nonce[11] = laatste ? (byte)1 : (byte)0;
        return nonce;
    }

    /// <summary>Writes all of a stream; gives its length.</summary>
    public async Task<long> Schrijf(Stream van, IncrementalHash som, CancellationToken ct)
    {
        var (klaar, dicht) = (new byte[Stuk], new byte[Merk + Stuk]);
        long lengte = 0;
        for (long nummer = 0; ; nummer++)
        {
            var aantal = await van.ReadAtLeastAsync(klaar, Stuk, throwOnEndOfStream: false, ct);
            som.AppendData(klaar.AsSpan(0, aantal));
            lengte += aantal;
            var laatste = aantal < Stuk;
            slot.Encrypt(
                Nonce(nummer, laatste),
                klaar.AsSpan(0, aantal),
                dicht.AsSpan(Merk, aantal),
                dicht.AsSpan(0, Merk)
            );
            await naar.WriteAsync(dicht.AsMemory(0, Merk + aantal), ct);
            if (laatste)
            {
                return lengte;
            }
        }
    }

    public void Dispose() => slot.Dispose();
}
