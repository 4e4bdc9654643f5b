using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>Codes of an authenticator app after RFC 6238: six digits, steps of thirty seconds.</summary>
internal static class Totp
{
    private const int Stap = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 random bits.</summary>
    public static byte[] NieuwGeheim() => RandomNumberGenerator.GetBytes(20);

    public static long StapVan(DateTime nu) => (long)Math.Floor((nu - DateTime.UnixEpoch).TotalSeconds / Stap);

    /// <summary>The code of one step.</summary>
    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "HMAC-SHA1 is what authenticator apps implement (RFC 6238)."
    )]
    public static string Code(byte[] geheim, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
        Span<byte> som = stackalloc byte[20];
        HMACSHA1.HashData(geheim, teller, som);
        var waarde = BinaryPrimitives.ReadInt32BigEndian(som[(som[^1] & 15)..]) & int.MaxValue;
        return (waarde % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of which this is the code, at most one step early or late; null when it is none.</summary>
    public static long? Herken(byte[] geheim, string code, DateTime nu)
    {
        var midden = StapVan(nu);
        long? gevonden = null;
        // All three are compared, whatever the outcome: the time taken tells nothing.
        for (var stap = midden - 1; stap <= midden + 1; stap++)
        {
            var gelijk = CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.ASCII.GetBytes(Code(geheim, stap)),
                System.Text.Encoding.ASCII.GetBytes(code)
            );
            gevonden = gelijk ? stap : gevonden;
        }
        return gevonden;
    }

    /// <summary>The secret as apps take it by hand.</summary>
    public static string Base32(byte[] geheim)
    {
        var uit = new char[geheim.Length * 8 / 5];
        for (var i = 0; i < uit.Length; i++)
        {
            var bit = i * 5;
            var paar = (geheim[bit / 8] << 8) | (bit / 8 + 1 < geheim.Length ? geheim[bit / 8 + 1] : 0);
            uit[i] = Letters[(paar >> (11 - bit % 8)) & 31];
        }
        return new string(uit);
    }

    /// <summary>The address in the enrolment picture.</summary>
    public static string Adres(byte[] geheim, string mail) =>
        $"otpauth://totp/Regiotafel:{Uri.EscapeDataString(mail)}?secret={Base32(geheim)}&issuer=Regiotafel&digits=6&period={Stap}";
}
