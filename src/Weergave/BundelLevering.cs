using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Regiotafel.Weergave;

/// <summary>Serves /bundel: the compressed copies made at bundling, cached for a year, because names hold a hash.</summary>
public static class BundelLevering
{
    private static readonly FileExtensionContentTypeProvider Soorten = new();

    public static IApplicationBuilder UseBundel(this IApplicationBuilder app)
    {
        var bestanden = app.ApplicationServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        return app.Use(
            (context, volgende) =>
                Kies(context.Request, bestanden) is var (bestand, soort, codering)
                    ? Stuur(context, bestand, soort, codering)
                    : volgende(context)
        );
    }

    private static (IFileInfo Bestand, string Soort, string? Codering)? Kies(HttpRequest vraag, IFileProvider bestanden)
    {
        var pad = vraag.Path.Value ?? "";
        if (
            !(HttpMethods.IsGet(vraag.Method) || HttpMethods.IsHead(vraag.Method))
            || !pad.StartsWith("/bundel/", StringComparison.Ordinal)
            || !Soorten.TryGetContentType(pad, out var soort)
        )
        {
            return null;
        }
        foreach (var (codering, einde) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            var klein = bestanden.GetFileInfo(pad + einde);
            if (Wil(vraag, codering) && klein.Exists)
            {
                return (klein, soort, codering);
            }
        }
        var gewoon = bestanden.GetFileInfo(pad);
        return gewoon.Exists ? (gewoon, soort, null) : null;
    }

    private static bool Wil(HttpRequest vraag, string codering) =>
        vraag.GetTypedHeaders().AcceptEncoding.Any(keus => keus.Value == codering && keus.Quality is null or > 0);

    private static Task Stuur(HttpContext context, IFileInfo bestand, string soort, string? codering)
    {
        var koppen = context.Response.Headers;
        koppen.ContentType = soort.StartsWith("text/", StringComparison.Ordinal) ? soort + "; charset=utf-8" : soort;
        koppen.CacheControl = "public, max-age=31536000, immutable";
        koppen.Vary = "Accept-Encoding";
        koppen.ContentEncoding = codering;
        context.Response.ContentLength = bestand.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.SendFileAsync(bestand, context.RequestAborted);
    }
}
