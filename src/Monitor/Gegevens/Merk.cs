using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>The mark of an answer: the hash of what it shows. Who has it already gets nothing but that it is still so.</summary>
internal static class Merk
{
    public static EntityTagHeaderValue Van(string hash) => new($"\"{hash}\"");

    public static EntityTagHeaderValue Van(byte[] inhoud) => Van(Hash(inhoud));

    public static string Hash(byte[] inhoud) => Convert.ToHexStringLower(SHA256.HashData(inhoud));

    /// <summary>JSON under its mark, or 304.</summary>
    public static IResult Json<T>(HttpContext http, string hash, Func<T> antwoord)
    {
        var merk = Van(hash);
        http.Response.GetTypedHeaders().ETag = merk;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Compare(merk, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(antwoord());
    }
}
