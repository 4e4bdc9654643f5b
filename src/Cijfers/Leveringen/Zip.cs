using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// The files of a zip, from the list at its end. Own code, because what a zip says of itself is never believed: the list is read
/// within bounds before anything is unpacked, and unpacking is counted by who reads.
/// </summary>
internal sealed class Zip
{
    private const uint Slot = 0x06054b50;
    private const uint Lijstkop = 0x02014b50;
    private const uint Bestandskop = 0x04034b50;
    private const int Slotlengte = 22;
    private const int Lijstkoplengte = 46;
    private const int Bestandskoplengte = 30;
    private const int GrootsteLijst = 1 << 20;
    private const int MeesteRegels = 1000;

    private readonly Stream stroom;

    private Zip(Stream stroom, IReadOnlyList<Zipregel> regels) => (this.stroom, Regels) = (stroom, regels);

    /// <summary>Files and folders, as named.</summary>
    public IReadOnlyList<Zipregel> Regels { get; }

    /// <summary>Nothing when it is no zip, is encrypted, or lists more than a delivery could.</summary>
    public static Zip? Lees(Stream stroom)
    {
        var staart = Bytes(
            stroom,
            Math.Max(0, stroom.Length - ushort.MaxValue - Slotlengte),
            ushort.MaxValue + Slotlengte
        );
        for (var plek = staart.Length - Slotlengte; plek >= 0; plek--)
        {
            var slot = staart.AsSpan(plek);
            if (BinaryPrimitives.ReadUInt32LittleEndian(slot) == Slot)
            {
                var aantal = BinaryPrimitives.ReadUInt16LittleEndian(slot[10..]);
                var lengte = BinaryPrimitives.ReadUInt32LittleEndian(slot[12..]);
                var begin = BinaryPrimitives.ReadUInt32LittleEndian(slot[16..]);
                return aantal <= MeesteRegels && lengte <= GrootsteLijst && begin <= stroom.Length
                    ? Lijst(stroom, aantal, Bytes(stroom, begin, (int)lengte))
                    : null;
            }
        }
        return null;
    }

    /// <summary>The unpacked bytes of a file; nothing when its place is wrong.</summary>
    public Stream? Open(Zipregel regel)
    {
        var kop = Bytes(stroom, regel.Begin, Bestandskoplengte);
        if (kop.Length < Bestandskoplengte || BinaryPrimitives.ReadUInt32LittleEndian(kop) != Bestandskop)
        {
            return null;
        }
        var begin =
            regel.Begin
            + Bestandskoplengte
            + BinaryPrimitives.ReadUInt16LittleEndian(kop.AsSpan(26))
            + BinaryPrimitives.ReadUInt16LittleEndian(kop.AsSpan(28));
        if (begin + regel.Ingepakt > stroom.Length)
        {
            return null;
        }
        var deel = new Stroomdeel(stroom, begin, regel.Ingepakt);
        return regel.Ongepakt ? deel : new DeflateStream(deel, CompressionMode.Decompress);
    }

    private static Zip? Lijst(Stream stroom, int aantal, byte[] lijst)
    {
        var (regels, plek) = (new List<Zipregel>(aantal), 0);
        for (var i = 0; i < aantal; i++)
        {
            var kop = lijst.AsSpan(plek);
            if (kop.Length < Lijstkoplengte || BinaryPrimitives.ReadUInt32LittleEndian(kop) != Lijstkop)
            {
                return null;
            }
            var (vlaggen, wijze) = (
                BinaryPrimitives.ReadUInt16LittleEndian(kop[8..]),
                BinaryPrimitives.ReadUInt16LittleEndian(kop[10..])
            );
            var naam = BinaryPrimitives.ReadUInt16LittleEndian(kop[28..]);
            var einde =
                Lijstkoplengte
                + naam
                + BinaryPrimitives.ReadUInt16LittleEndian(kop[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(kop[32..]);
            if ((vlaggen & 1) != 0 || wijze is not (0 or 8) || einde > kop.Length)
            {
                return null;
            }
            regels.Add(
                new(
                    Encoding.UTF8.GetString(kop.Slice(Lijstkoplengte, naam)),
                    BinaryPrimitives.ReadUInt32LittleEndian(kop[42..]),
                    BinaryPrimitives.ReadUInt32LittleEndian(kop[20..]),
                    Ongepakt: wijze == 0
                )
            );
            plek += einde;
        }
        return new(stroom, regels);
    }

    private static byte[] Bytes(Stream stroom, long vanaf, int hoogstens)
    {
        stroom.Position = vanaf;
        var bytes = new byte[Math.Clamp(stroom.Length - vanaf, 0, hoogstens)];
        stroom.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>One line of the list of a zip.</summary>
/// <param name="Begin">Where its own header stands.</param>
/// <param name="Ingepakt">Bytes in the zip.</param>
/// <param name="Ongepakt">Stored as it is.</param>
internal sealed record Zipregel(string Naam, long Begin, long Ingepakt, bool Ongepakt)
{
    public bool IsMap => Naam.EndsWith('/') && Ingepakt <= 2;
}
