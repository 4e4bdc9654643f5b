using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Live;

/// <summary>
/// <c>/portfolio/live</c>: one server-sent event per change of the register, with the new counter and nothing else. An
/// enhancement: a page that does not listen is refreshed by its reader. A connection ends after a minute, so that the right to
/// listen is judged again; the browser comes back by itself.
/// </summary>
internal static class Liveadres
{
    private const string Soort = "text/event-stream";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(1);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/portfolio/live", Luister)
            .ExcludeFromDescription()
            .WithMetadata(new HandelingAttribute("portfolio.lezen"), new LangdurigAttribute());

    private static async Task Luister(
        HttpContext http,
        Standwacht wacht,
        IHandelende wie,
        IHostApplicationLifetime leven,
        TimeProvider tijd,
        long? stand
    )
    {
        if (!http.Request.Headers.Accept.ToString().Contains(Soort, StringComparison.OrdinalIgnoreCase))
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }
        var regio = wie.Regio;
        using var einde = new CancellationTokenSource(Duur, tijd);
        using var ct = CancellationTokenSource.CreateLinkedTokenSource(
            einde.Token,
            http.RequestAborted,
            leven.ApplicationStopping
        );
        http.Response.ContentType = Soort;
        http.Response.Headers.CacheControl = "no-store";
        var bekend = Eerder(http) ?? stand ?? -1;
        try
        {
            await http.Response.WriteAsync("retry: 3000\n\n", ct.Token);
            await http.Response.Body.FlushAsync(ct.Token);
            while (true)
            {
                bekend = await wacht.Wacht(regio, bekend, ct.Token);
                var getal = bekend.ToString(CultureInfo.InvariantCulture);
                await http.Response.WriteAsync($"id: {getal}\ndata: {getal}\n\n", ct.Token);
                await http.Response.Body.FlushAsync(ct.Token);
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or DbException)
        {
            // The minute is over, the reader left, the system stops or the store is away: the browser comes back by itself.
            return;
        }
    }

    // A browser that comes back says what it saw last.
    private static long? Eerder(HttpContext http) =>
        long.TryParse(
            http.Request.Headers["Last-Event-ID"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : null;
}
