using System.IO.Compression;
using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>
/// The zip around a workbook. Opening it unpacks every part once and throws the bytes away: that counts what
/// really comes out, checks the checksums and finds nested archives before anything is parsed.
/// </summary>
public sealed class Pakket : IDisposable
{
    private static readonly byte[] ZipKop = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] OleKop = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _onderdelen = new(StringComparer.OrdinalIgnoreCase);

    private readonly Grenzen _grenzen;

    private Pakket(ZipArchive zip, Grenzen grenzen)
    {
        (_zip, _grenzen) = (zip, grenzen);
    }

    public static Pakket Open(byte[] bytes, Grenzen grenzen)
    {
        ToetsSoort(bytes, grenzen);
        var pakket = new Pakket(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read), grenzen);
        pakket.NeemOp();
        pakket.PakProefUit(bytes.Length);
        return pakket;
    }

    public XmlReader? Xml(string pad) =>
        _onderdelen.TryGetValue(pad, out var onderdeel)
            ? XmlReader.Create(
                onderdeel.Open(),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    CloseInput = true,
                }
            )
            : null;

    public void Dispose() => _zip.Dispose();

    private static void ToetsSoort(byte[] bytes, Grenzen grenzen)
    {
        if (bytes.Length == 0)
        {
            throw new Afwijzing(Redenen.Leeg);
        }

        if (bytes.Length > grenzen.Bytes)
        {
            throw new Afwijzing(Redenen.TeGroot);
        }

        if (bytes.AsSpan().StartsWith(OleKop))
        {
            // An encrypted xlsx is an OLE file too; its stream carries this name in UTF-16.
            var versleuteld = bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            throw new Afwijzing(versleuteld ? Redenen.Versleuteld : Redenen.OudeXls);
        }

        if (!bytes.AsSpan().StartsWith(ZipKop))
        {
            throw new Afwijzing(Redenen.GeenXlsx);
        }
    }

    private void NeemOp()
    {
        if (_zip.Entries.Count > Grenzen.Onderdelen)
        {
            throw new Afwijzing(Redenen.TeVeelOnderdelen);
        }

        foreach (var onderdeel in _zip.Entries)
        {
            var pad = onderdeel.FullName.Replace('\\', '/');
            if (
                pad.Contains('\0', StringComparison.Ordinal)
                || pad.Contains(':', StringComparison.Ordinal)
                || pad.StartsWith('/')
                || pad.Split('/').Any(deel => deel is ".." or ".")
            )
            {
                throw new Afwijzing(Redenen.FoutPad);
            }

            if (onderdeel.IsEncrypted)
            {
                throw new Afwijzing(Redenen.Versleuteld);
            }

            if (!pad.EndsWith('/') && !_onderdelen.TryAdd(pad, onderdeel))
            {
                throw new Afwijzing(Redenen.Beschadigd);
            }
        }
    }

    private void PakProefUit(long grootte)
    {
        var totaal = 0L;
        var blok = new byte[64 * 1024];
        foreach (var onderdeel in _onderdelen.Values)
        {
            using var stroom = onderdeel.Open();
            var (som, eerste) = (Controlegetal.Begin, true);
            for (int gelezen; (gelezen = stroom.ReadAtLeast(blok, ZipKop.Length, throwOnEndOfStream: false)) > 0; )
            {
                var stuk = blok.AsSpan(0, gelezen);
                if (eerste && stuk.StartsWith(ZipKop))
                {
                    throw new Afwijzing(Redenen.Genest);
                }

                (eerste, totaal, som) = (false, totaal + gelezen, Controlegetal.Verder(som, stuk));
                ToetsOmvang(totaal, grootte);
            }

            if (Controlegetal.Eind(som) != onderdeel.Crc32)
            {
                throw new Afwijzing(Redenen.Beschadigd);
            }
        }
    }

    private void ToetsOmvang(long uitgepakt, long grootte)
    {
        if (uitgepakt > _grenzen.BytesUitgepakt)
        {
            throw new Afwijzing(Redenen.UitgepaktTeGroot);
        }

        if (uitgepakt > grootte * _grenzen.Verhouding)
        {
            throw new Afwijzing(Redenen.TeSterkIngepakt);
        }
    }
}
