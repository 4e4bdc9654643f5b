using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Levering;

/// <summary>
/// The published pages of this process, by address. Only a plain question without cookies gets one: whoever has signed in sees the
/// page in the own frame, drawn as always. When something is published, by this process or another one, all of them are drawn anew.
/// </summary>
internal sealed class Publicaties(Publicatiestand stand)
{
    // The national page, its figures, 31 regions with their panels, the uitgaven; what comes after these is drawn each time.
    private const int Meeste = 1024;
    private const int Langst = 256;

    // Pages of one stand of what is published. A page that is still being drawn when it changes goes with the old ones.
    private volatile Blad _blad = new(null);

    /// <summary>Serves what has been published, before anything else is asked.</summary>
    public Task Lever(HttpContext http, RequestDelegate volgende) =>
        !IsKaal(http.Request) ? volgende(http)
        : stand.IsVers ? Geef(http, volgende)
        : Ververs(http, volgende);

    /// <summary>Looks, when it is time to, whether something was published since.</summary>
    public async ValueTask Ververs(CancellationToken ct)
    {
        if (!stand.IsVers && await stand.Lees(ct) is { } nu && nu != _blad.Stand)
        {
            _blad = new(nu);
        }
    }

    /// <summary>What is published under an address as it stands in the bytes of a question.</summary>
    public Publicatie? Zoek(ReadOnlySpan<byte> pad)
    {
        Span<char> adres = stackalloc char[Langst];
        return
            pad.Length <= Langst
            && Ascii.ToUtf16(pad, adres, out var lengte) == OperationStatus.Done
            && _blad.Paginas.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(adres[..lengte], out var publicatie)
            ? publicatie
            : null;
    }

    /// <summary>Keeps a page that may be published, at its first drawing.</summary>
    public async Task Neem(HttpContext http, RequestDelegate volgende)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<GepubliceerdAttribute>() is not { } soort || !IsKaal(http.Request))
        {
            await volgende(http);
            return;
        }
        var blad = _blad;
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
        // A page that sets how long it holds is one of the moment: it says that its figures are being made.
        var goed =
            antwoord.StatusCode == StatusCodes.Status200OK
            && antwoord.Headers.SetCookie.Count == 0
            && antwoord.Headers.CacheControl.Count == 0;
        if (goed && HttpMethods.IsGet(http.Request.Method) && blad.Paginas.Count < Meeste)
        {
            blad.Paginas[http.Request.Path.Value ?? ""] = new(
                pagina.ToArray(),
                antwoord.ContentType ?? "text/html; charset=utf-8",
                http.GetEndpoint()?.Metadata.GetMetadata<InbedbaarAttribute>() is not null,
                soort.Intrekbaar
            );
        }
        await antwoord.Body.WriteAsync(pagina.GetBuffer().AsMemory(0, (int)pagina.Length), http.RequestAborted);
    }

    private async Task Ververs(HttpContext http, RequestDelegate volgende)
    {
        await Ververs(http.RequestAborted);
        await Geef(http, volgende);
    }

    private Task Geef(HttpContext http, RequestDelegate volgende) =>
        _blad.Paginas.TryGetValue(http.Request.Path.Value ?? "", out var publicatie)
            ? publicatie.Stuur(http)
            : volgende(http);

    private static bool IsKaal(HttpRequest vraag) =>
        (HttpMethods.IsGet(vraag.Method) || HttpMethods.IsHead(vraag.Method))
        && !vraag.QueryString.HasValue
        && vraag.Headers.Cookie.Count == 0
        && !vraag.PathBase.HasValue;

    private sealed record Blad(string? Stand)
    {
        public ConcurrentDictionary<string, Publicatie> Paginas { get; } = new(StringComparer.Ordinal);
    }
}
