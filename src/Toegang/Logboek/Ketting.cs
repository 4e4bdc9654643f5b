using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Toegang.Logboek;

/// <summary>
/// The hash of a line: SHA-256 over its fields as UTF-8, each with its length before it, in a fixed order, and the hash of
/// the line before. A field that is absent has length -1, so that nothing and an empty text differ.
/// </summary>
internal static class Ketting
{
    /// <summary>What the first line of a stream follows.</summary>
    public const string Begin = "0000000000000000000000000000000000000000000000000000000000000000";

    public static string Afdruk(Logregel regel)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var veld in Velden(regel))
        {
            Voeg(som, veld);
        }
        Voeg(som, regel.Vorige);
        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    // The order is part of the format: a new field goes to the end, never in between.
    private static IEnumerable<string?> Velden(Logregel r) =>
        [
            r.Stroom,
            Tekst(r.Volgnummer),
            r.Op.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            r.Handeling,
            r.Actie,
            r.Gelukt ? "1" : "0",
            r.Reden,
            r.Samenhang,
            r.GebruikerId.ToString("D"),
            r.OrganisatieId.ToString("D"),
            EnumTekst<Kern.Rol>.Tekst(r.Rol),
            r.Namens,
            r.Factor,
            r.Sessie,
            r.Knoop,
            r.Netblok,
            r.Toestel,
            r.Soort,
            r.ObjectId?.ToString("D"),
            r.Regio,
            Tekst(r.VersieVoor),
            Tekst(r.VersieNa),
            r.Velden,
            r.Grond,
            r.GrondslagId?.ToString("D"),
            r.Matrix,
            r.Nood,
        ];

    private static string? Tekst(long? getal) => getal?.ToString(CultureInfo.InvariantCulture);

    private static void Voeg(IncrementalHash som, string? veld)
    {
        Span<byte> lengte = stackalloc byte[4];
        var bytes = veld is null ? [] : Encoding.UTF8.GetBytes(veld);
        BinaryPrimitives.WriteInt32BigEndian(lengte, veld is null ? -1 : bytes.Length);
        som.AppendData(lengte);
        som.AppendData(bytes);
    }
}
