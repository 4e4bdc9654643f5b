using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>
/// The print of all texts that make a figure: its definition, what that is derived from, the shared tables that it reaches, and who is
/// behind its sums. A shared table that changes makes another figure of an equal text, so it counts here too.
/// </summary>
internal static class Rekenafdruk
{
    /// <summary>Of a definition as it ships now.</summary>
    public static string Van(Definitie definitie, Definitieboek boek) => Hash(Regels(definitie, boek));

    /// <summary>Of the texts that a stored meting was made with.</summary>
    public static string Van(Definitie definitie, Definitieboek boek, string ingredienten)
    {
        var toen = ingredienten.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToLookup(Wat);
        return Hash(Regels(definitie, boek).SelectMany(r => toen[Wat(r)]));
    }

    /// <summary>Whether a stored meting was made with the texts of now.</summary>
    public static bool IsVanNu(Definitie definitie, string ingredienten) =>
        Van(definitie, Definitieboek.Meegeleverd, ingredienten) == Van(definitie, Definitieboek.Meegeleverd);

    public static Definitieregel Regel(Definitie definitie, Definitieboek boek) =>
        new(definitie.Code, definitie.Versie, Van(definitie, boek));

    private static IEnumerable<string> Regels(Definitie definitie, Definitieboek boek) =>
        Ingredienten
            .Rekenwijze(definitie, boek, boek.BasisVan(definitie))
            .Concat(Ingredienten.Bijdragen(definitie, boek));

    // The line without its hash.
    private static string Wat(string regel) => regel[..Math.Max(0, regel.LastIndexOf(' '))];

    private static string Hash(IEnumerable<string> regels) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', regels))));
}
