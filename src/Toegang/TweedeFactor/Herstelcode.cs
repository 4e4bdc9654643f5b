using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>A code on paper for when the app is lost: 80 random bits, stored hashed, works once.</summary>
internal sealed class Herstelcode
{
    public const int Aantal = 10;

    // 32 characters of 5 bits each, none that looks like another.
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public Guid Id { get; init; }
    public Guid GebruikerId { get; init; }
    public string Afdruk { get; init; } = "";
    public DateTime? GebruiktOp { get; init; }

    /// <summary>A new code as it is shown: four groups of four.</summary>
    public static string Nieuw() =>
        string.Join('-', RandomNumberGenerator.GetString(Alfabet, 16).Chunk(4).Select(g => new string(g)));

    /// <summary>The hash of a typed code, whatever its case, spaces and hyphens.</summary>
    public static string Hash(string code)
    {
        var kaal = new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kaal)));
    }
}
