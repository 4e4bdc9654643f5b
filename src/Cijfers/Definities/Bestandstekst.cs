using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Cijfers.Definities;

/// <summary>The text of a definition file, with its name.</summary>
internal sealed record Bestandstekst(string Naam, string Tekst)
{
    /// <summary>SHA-256 of the text with LF line ends, in lower-case hexadecimal.</summary>
    // Not kept: a copy with another text would keep the print of the old one.
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Gelijk(Tekst))));

    /// <summary>The lines, without their ends.</summary>
    public string[] Regels => Gelijk(Tekst).Split('\n');

    private static string Gelijk(string tekst) => tekst.Replace("\r\n", "\n", StringComparison.Ordinal);
}
