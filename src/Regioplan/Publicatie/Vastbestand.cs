using System.Security.Cryptography;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>One face of a published version as it was made at its publication; never changed.</summary>
internal sealed class Vastbestand
{
    public required Guid PlanId { get; init; }

    /// <summary>1 at publication; more when an older version was withdrawn since, and its words went away here too.</summary>
    public required int Druk { get; init; }
    public required Vastsoort Soort { get; init; }
    public required string Regio { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>Of the file that a reader keeps; empty where it is read in place.</summary>
    public required string Naam { get; init; }

    /// <summary>The bytes as base64: text is what both stores read alike (decision 0002).</summary>
    public required string Inhoud { get; init; }
    public required string Hash { get; init; }

    /// <summary>The bytes; null when they are not those that were published.</summary>
    public byte[]? Heel()
    {
        var bytes = new byte[Inhoud.Length];
        return Convert.TryFromBase64String(Inhoud, bytes, out var lengte) && Afdruk(bytes.AsSpan(0, lengte)) == Hash
            ? bytes[..lengte]
            : null;
    }

    public static string Afdruk(ReadOnlySpan<byte> inhoud) => Convert.ToHexStringLower(SHA256.HashData(inhoud));
}
