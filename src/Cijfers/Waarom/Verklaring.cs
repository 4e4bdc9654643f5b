using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>The difference between two metingen as it was split; never changed.</summary>
internal sealed class Verklaring
{
    public required string Regio { get; init; }

    /// <summary>SHA-256 of the two ids: the same two metingen have one.</summary>
    public required string Id { get; init; }
    public required string EerderId { get; init; }
    public required string LaterId { get; init; }
    public required string Uitkomst { get; init; }
    public required string Uitkomsthash { get; init; }
    public required DateTime Op { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }

    public static string IdVan(string eerder, string later) => Hash($"verklaring {eerder} {later}\n");

    public static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    /// <exception cref="InvalidOperationException">What is stored is not what was stored.</exception>
    public Waaromuitkomst Lees() =>
        Hash(Uitkomst) == Uitkomsthash
            ? JsonSerializer.Deserialize<Waaromuitkomst>(Uitkomst)!
            : throw new InvalidOperationException("The hash of a verklaring does not fit it.");
}
