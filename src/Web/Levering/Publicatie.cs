using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Regiotafel.Web.Levering;

/// <summary>A published page as bytes: as it is, and compressed once, as small as it gets.</summary>
internal sealed class Publicatie(byte[] pagina, string soort, bool inbedbaar, bool intrekbaar)
{
    /// <summary>Others may show it in a frame.</summary>
    public bool Inbedbaar => inbedbaar;

    private readonly byte[] _gzip = Pers(pagina, uit => new GZipStream(uit, CompressionLevel.SmallestSize));
    private readonly byte[] _brotli = Pers(pagina, uit => new BrotliStream(uit, CompressionLevel.SmallestSize));
    private readonly EntityTagHeaderValue _merk = new(
        $"\"{Convert.ToHexStringLower(SHA256.HashData(pagina).AsSpan(0, 16))}\""
    );

    private readonly Kantklaar?[] _klaar = new Kantklaar?[3];

    /// <summary>Five minutes: a new version is then seen by everyone. What may be withdrawn is asked for each time, by its mark.</summary>
    public string Houdbaarheid => intrekbaar ? "no-cache" : "public, max-age=300";

    /// <summary>The whole answer as bytes, made at the first asking.</summary>
    public Kantklaar Klaar(Inpakking inpakking) => _klaar[(int)inpakking] ??= Kantklaar.Van(this, inpakking);

    public Task Stuur(HttpContext http)
    {
        var (vraag, antwoord) = (http.Request.GetTypedHeaders(), http.Response);
        http.Features.Set(this);
        antwoord.Headers.ETag = _merk.ToString();
        antwoord.Headers.Vary = HeaderNames.AcceptEncoding;
        if (vraag.IfNoneMatch.Any(m => m.Compare(_merk, useStrongComparison: false)))
        {
            antwoord.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        var (vorm, bytes) = Kies(vraag);
        if (vorm is not null)
        {
            antwoord.Headers.ContentEncoding = vorm;
        }
        antwoord.ContentType = soort;
        antwoord.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : antwoord.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private (string? Vorm, byte[] Bytes) Kies(Microsoft.AspNetCore.Http.Headers.RequestHeaders vraag)
    {
        var neemt = vraag.AcceptEncoding.Where(k => k.Quality is null or > 0).Select(k => k.Value.Value).ToList();
        return neemt.Contains("br") ? ("br", _brotli)
            : neemt.Contains("gzip") ? ("gzip", _gzip)
            : (null, pagina);
    }

    private static byte[] Pers(byte[] pagina, Func<Stream, Stream> maak)
    {
        using var uit = new MemoryStream();
        using (var pers = maak(uit))
        {
            pers.Write(pagina);
        }
        return uit.ToArray();
    }
}
