using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Uitvoer;

/// <summary>metingen.csv: UTF-8 without BOM, LF after every line (cijfers-cli.md).</summary>
internal static class Metingenbestand
{
    public const string Naam = "metingen.csv";

    public static Uitvoerbestand Schrijf(IEnumerable<Meetrij> rijen) =>
        Uitvoerbestand.Tekst(Naam, Meetrij.Kopregel + "\n" + Regels(rijen));

    /// <summary>SHA-256 over the lines of one indicator, in lower-case hexadecimal.</summary>
    public static string Resultaathash(IEnumerable<Meetrij> rijen) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Regels(rijen))));

    private static string Regels(IEnumerable<Meetrij> rijen) => string.Concat(rijen.Select(r => r.Regel + "\n"));
}
