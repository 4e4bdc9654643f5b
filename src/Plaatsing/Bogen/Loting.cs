using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Plaatsing.Bogen;

/// <summary>The draw between sets that are equal on all nine levels: a number that nobody can choose, and all can recompute.</summary>
internal static class Loting
{
    private const int LangsteTekst = 512;

    /// <summary>0 up to and including 1,048,575: the first 20 bits of SHA-256 over seed, zoekvraag and groep.</summary>
    public static int Lot(string zaad, string zoekvraag, string groep)
    {
        var tekst = $"{zaad}|{zoekvraag}|{groep}";
        var lengte = Encoding.UTF8.GetMaxByteCount(tekst.Length);
        Span<byte> bytes = lengte <= LangsteTekst ? stackalloc byte[LangsteTekst] : new byte[lengte];
        Span<byte> som = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(tekst, bytes)], som);
        return ((som[0] << 16) | (som[1] << 8) | som[2]) >> 4;
    }
}
