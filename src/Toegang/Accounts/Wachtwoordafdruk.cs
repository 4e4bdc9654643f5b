using System.Security.Cryptography;

namespace Regiotafel.Toegang.Accounts;

/// <summary>The stored form of a password: PBKDF2 with SHA-512, 210,000 rounds (OWASP) and a salt of its own.</summary>
internal static class Wachtwoordafdruk
{
    private const int Rondes = 210_000;
    private const int Zout = 16;
    private const int Lengte = 32;

    /// <summary>A hash that no password fits: an unknown account costs the same work as a known one.</summary>
    private static readonly string Niemand = Maak(Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));

    public static string Maak(string wachtwoord)
    {
        var zout = RandomNumberGenerator.GetBytes(Zout);
        return $"{Rondes}.{Convert.ToBase64String(zout)}.{Convert.ToBase64String(Sleutel(wachtwoord, zout, Rondes))}";
    }

    /// <summary>True when the password fits; without a stored hash the same work is done for nothing.</summary>
    public static bool Klopt(string wachtwoord, string? afdruk)
    {
        var delen = (afdruk ?? Niemand).Split('.');
        var verwacht = Convert.FromBase64String(delen[2]);
        var rondes = int.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture);
        var gelijk = CryptographicOperations.FixedTimeEquals(
            verwacht,
            Sleutel(wachtwoord, Convert.FromBase64String(delen[1]), rondes)
        );
        return gelijk && afdruk is not null;
    }

    private static byte[] Sleutel(string wachtwoord, byte[] zout, int rondes) =>
        Rfc2898DeriveBytes.Pbkdf2(wachtwoord.Normalize(), zout, rondes, HashAlgorithmName.SHA512, Lengte);
}
