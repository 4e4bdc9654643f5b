using System.Collections.Concurrent;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Levering;

/// <summary>
/// The published pages of this process, by address. Only a plain question without cookies gets one: whoever has signed in sees the
/// page in the own frame, drawn as always.
/// </summary>
internal sealed class Publicaties
{
    // The national page, its figures, 31 regions and some explanation; more addresses than this do not exist.
    private const int Meeste = 256;
    private readonly ConcurrentDictionary<string, Publicatie> _opAdres = new(StringComparer.Ordinal);

    /// <summary>Serves what has been published, before anything else is asked.</summary>
    public Task Lever(HttpContext http, RequestDelegate volgende) =>
        IsKaal(http.Request) && _opAdres.TryGetValue(http.Request.Path.Value ?? "", out var publicatie)
            ? publicatie.Stuur(http)
            : volgende(http);

    /// <summary>Keeps a page that may be published, at its first drawing.</summary>
    public async Task Neem(HttpContext http, RequestDelegate volgende)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<GepubliceerdAttribute>() is null || !IsKaal(http.Request))
        {
            await volgende(http);
            return;
        }
        var lijf = http.Response.Body;
        using var pagina = new MemoryStream();
        http.Response.Body = pagina;
        try
        {
            await volgende(http);
        }
        finally
        {
            http.Response.Body = lijf;
        }
        var antwoord = http.Response;
        var goed = antwoord.StatusCode == StatusCodes.Status200OK && antwoord.Headers.SetCookie.Count == 0;
        if (goed && HttpMethods.IsGet(http.Request.Method) && _opAdres.Count < Meeste)
        {
            _opAdres[http.Request.Path.Value ?? ""] = new(
                pagina.ToArray(),
                antwoord.ContentType ?? "text/html; charset=utf-8",
                http.GetEndpoint()?.Metadata.GetMetadata<InbedbaarAttribute>() is not null
            );
        }
        await antwoord.Body.WriteAsync(pagina.GetBuffer().AsMemory(0, (int)pagina.Length), http.RequestAborted);
    }

    private static bool IsKaal(HttpRequest vraag) =>
        (HttpMethods.IsGet(vraag.Method) || HttpMethods.IsHead(vraag.Method))
        && !vraag.QueryString.HasValue
        && vraag.Headers.Cookie.Count == 0
        && !vraag.PathBase.HasValue;
}
