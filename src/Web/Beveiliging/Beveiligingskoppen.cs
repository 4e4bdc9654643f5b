using Microsoft.Net.Http.Headers;
using Regiotafel.Kern.Poort;
using Regiotafel.Web.Kader;
using Regiotafel.Web.Levering;

namespace Regiotafel.Web.Beveiliging;

/// <summary>The headers that every answer carries, error pages and files included.</summary>
internal sealed class Beveiligingskoppen(RequestDelegate volgende, Installatiestaat installatie)
{
    /// <summary>Own files only, no inline script or style, in nobody's frame.</summary>
    internal const string Inhoudsbeleid =
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; style-src 'self'; "
        + "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'";

    /// <summary>A page for in someone else's frame: style and letters only.</summary>
    internal const string Inbedbeleid =
        "default-src 'none'; base-uri 'none'; frame-ancestors *; style-src 'self'; font-src 'self'; form-action 'none'";

    private const string Toestelbeleid =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), "
        + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), usb=(), "
        + "screen-wake-lock=(), xr-spatial-tracking=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

    public Task Invoke(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            Zet(http, installatie.IsDemo);
            return Task.CompletedTask;
        });
        return volgende(http);
    }

    internal static void Zet(HttpContext http, bool isDemo)
    {
        var koppen = http.Response.Headers;
        var isBijlage = koppen
            .ContentDisposition.ToString()
            .StartsWith("attachment", StringComparison.OrdinalIgnoreCase);
        var inbedbaar = IsInbedbaar(http);
        koppen[HeaderNames.ContentSecurityPolicy] =
            inbedbaar ? Inbedbeleid
            : isBijlage ? $"{Inhoudsbeleid}; sandbox"
            : Inhoudsbeleid;
        koppen[HeaderNames.XContentTypeOptions] = "nosniff";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        koppen["Cross-Origin-Resource-Policy"] = inbedbaar ? "cross-origin" : "same-origin";
        koppen["Permissions-Policy"] = Toestelbeleid;
        // no-referrer would blank the Origin that is checked on a post.
        koppen["Referrer-Policy"] = "same-origin";
        if (http.Request.IsHttps && !isDemo)
        {
            koppen[HeaderNames.StrictTransportSecurity] = "max-age=31536000; includeSubDomains";
        }
        if (http.Features.Get<Publicatie>() is { } publicatie)
        {
            koppen[HeaderNames.CacheControl] = publicatie.Houdbaarheid;
            return;
        }
        // Also for who is not signed in: an invitation shows a secret and codes.
        if (!IsEigenBestand(http))
        {
            koppen[HeaderNames.CacheControl] = "no-store";
        }
    }

    // Served as bytes there is no endpoint any more: the page remembers it.
    private static bool IsInbedbaar(HttpContext http) =>
        http.Features.Get<Publicatie>() is { } publicatie
            ? publicatie.Inbedbaar
            : http.Response.StatusCode == StatusCodes.Status200OK
                && http.GetEndpoint()?.Metadata.GetMetadata<InbedbaarAttribute>() is not null;

    // Style, script and letters are the same for everyone and carry their hash in the address.
    private static bool IsEigenBestand(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/bundel", StringComparison.Ordinal);
}
