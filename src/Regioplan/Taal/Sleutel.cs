using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Regioplan.Taal;

/// <summary>The name under which a mark of the check is kept: the same as long as the words are.</summary>
internal static class Sleutel
{
    private const int Lengte = 16;

    public static string Van(params ReadOnlySpan<string> delen)
    {
        var tekst = string.Join('|', delen.ToArray().Select(Plat));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..Lengte];
    }

    // A line broken elsewhere is no other text.
    private static string Plat(string tekst) =>
        string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
