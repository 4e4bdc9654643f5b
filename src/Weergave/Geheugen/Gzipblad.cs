using System.Buffers.Binary;
using System.IO.Compression;
using Regiotafel.Kern;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// A kept page as gzip (RFC 1952) that is compressed once: its pieces are compressed blocks, the keys between them go in as they
/// are (stored blocks of RFC 1951), and the checksum is put together from what each piece does to it. Immutable.
/// </summary>
internal sealed class Gzipblad
{
    private const int Gatlengte = Sleutelreeks.Lengte;

    // Deflate, no name, no time, the fastest level, Unix.
    private static readonly byte[] Kop = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 3];

    // A stored block of 36 bytes, not the last: its length and the complement of that.
    private static readonly byte[] Gatkop = [0, Gatlengte, 0, 0xff - Gatlengte, 0xff];

    // The last block: stored and empty.
    private static readonly byte[] Slot = [1, 0, 0, 0xff, 0xff];

    private readonly Stuk[] stukken;
    private readonly uint omvang;

    private Gzipblad(Stuk[] stukken, uint omvang) => (this.stukken, this.omvang) = (stukken, omvang);

    /// <summary>The length of an answer.</summary>
    public int Lengte =>
        Kop.Length
        + stukken.Sum(s => s.Klein.Length)
        + ((stukken.Length - 1) * (Gatkop.Length + Gatlengte))
        + Slot.Length
        + 8;

    /// <summary>
    /// Compresses the pieces with one window over all. Where a key will stand, the compressor is given bytes that the text does
    /// not hold: nothing later can refer to them, so any key of that length may take their place. Null when the text holds such
    /// bytes.
    /// </summary>
    public static Gzipblad? Van(byte[][] pagina)
    {
        if (pagina.Any(stuk => stuk.AsSpan().ContainsAnyInRange((byte)1, (byte)8)))
        {
            return null;
        }
        using var uit = new MemoryStream();
        using var pers = new DeflateStream(uit, CompressionLevel.Fastest);
        var delen = new List<Stuk>(pagina.Length);
        foreach (var stuk in pagina)
        {
            if (delen.Count > 0)
            {
                _ = Pers(Vulling(), pers, uit);
            }
            var (factor, eigen) = Controlegetal.Van(stuk);
            delen.Add(new Stuk(Pers(stuk, pers, uit), factor, eigen));
        }
        var lengte = pagina.Sum(s => s.Length) + ((pagina.Length - 1) * Gatlengte);
        return new([.. delen], (uint)lengte);
    }

    /// <summary>Writes an answer with a new key for every form.</summary>
    public void Vul(Span<byte> doel)
    {
        Zet(Kop, ref doel);
        var som = Controlegetal.Begin;
        var sleutels = new Sleutelreeks(stukken.Length - 1);
        for (var i = 0; i < stukken.Length; i++)
        {
            if (i > 0)
            {
                Zet(Gatkop, ref doel);
                sleutels.Schrijf(doel);
                som = Controlegetal.Verder(som, doel[..Gatlengte]);
                doel = doel[Gatlengte..];
            }
            Zet(stukken[i].Klein, ref doel);
            som = Controlegetal.Maal(som, stukken[i].Factor) ^ stukken[i].Som;
        }
        Zet(Slot, ref doel);
        BinaryPrimitives.WriteUInt32LittleEndian(doel, Controlegetal.Eind(som));
        BinaryPrimitives.WriteUInt32LittleEndian(doel[4..], omvang);
    }

    private static void Zet(byte[] bytes, ref Span<byte> doel)
    {
        bytes.CopyTo(doel);
        doel = doel[bytes.Length..];
    }

    // A flush ends the block on a whole byte.
    private static byte[] Pers(byte[] bytes, DeflateStream pers, MemoryStream uit)
    {
        uit.SetLength(0);
        pers.Write(bytes);
        pers.Flush();
        return uit.ToArray();
    }

    private static byte[] Vulling()
    {
        var uit = new byte[Gatlengte];
        for (var i = 0; i < uit.Length; i++)
        {
            uit[i] = (byte)(1 + (i % 8));
        }
        return uit;
    }

    private readonly record struct Stuk(byte[] Klein, uint Factor, uint Som);
}
