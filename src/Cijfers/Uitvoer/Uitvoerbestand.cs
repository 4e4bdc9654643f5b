using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Cijfers.Uitvoer;

/// <summary>A file that a run writes.</summary>
internal sealed record Uitvoerbestand(string Naam, ReadOnlyMemory<byte> Inhoud)
{
    /// <summary>In lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Inhoud.Span));

    /// <summary>Lines without the header.</summary>
    public int Regels { get; } = Inhoud.Span.Count((byte)'\n') - 1;

    public static Uitvoerbestand Tekst(string naam, string tekst) => new(naam, Encoding.UTF8.GetBytes(tekst));
}
