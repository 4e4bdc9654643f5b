using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>Sends a kept page with fresh keys.</summary>
internal sealed class Bladuitslag(OnthoudenBlad blad) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var (http, koppen) = (context.HttpContext, context.HttpContext.Response.Headers);
        foreach (var (naam, waarde) in blad.Koppen)
        {
            koppen[naam] = waarde;
        }
        if (blad.Gzip is not { } gzip || !NeemtGzip(http.Request))
        {
            return Stuur(http, blad);
        }
        (koppen.ContentEncoding, koppen.Vary) = ("gzip", HeaderNames.AcceptEncoding);
        return Stuur(http, gzip.Lengte, gzip.Vul);
    }

    /// <summary>Sends the page as it is; on the way out it may be compressed.</summary>
    public static Task Stuur(HttpContext http, OnthoudenBlad blad) => Stuur(http, blad.Lengte, blad.Vul);

    private static async Task Stuur(HttpContext http, int lengte, Vuller vul)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(lengte);
        try
        {
            vul(buffer.AsSpan(0, lengte));
            await http.Response.Body.WriteAsync(buffer.AsMemory(0, lengte), http.RequestAborted);
        }
        finally
        {
            // It held a token of somebody.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static bool NeemtGzip(HttpRequest vraag) =>
        vraag.GetTypedHeaders().AcceptEncoding.Any(keus => keus.Value == "gzip" && keus.Quality is null or > 0);

    private delegate void Vuller(Span<byte> doel);
}
