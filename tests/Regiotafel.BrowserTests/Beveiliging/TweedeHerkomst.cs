using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Regiotafel.BrowserTests.Beveiliging;

/// <summary>
/// A site of somebody else on this machine: same host, another port. For a browser that is the same site, so cookies travel
/// along, and another origin, so everything else must be refused.
/// </summary>
internal sealed class TweedeHerkomst : IAsyncDisposable
{
    private readonly WebApplication app;

    private TweedeHerkomst(WebApplication app)
    {
        this.app = app;
        Adres = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public string Adres { get; }

    /// <summary>A site that serves this one page to everybody.</summary>
    public static Task<TweedeHerkomst> MetBlad(string html) =>
        Start(async http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.WriteAsync(html);
        });

    /// <summary>The wrong variant of Regiotafel: takes every post, may be framed, read and run by anybody.</summary>
    public static Task<TweedeHerkomst> ZonderWanden(Action post) =>
        Start(async http =>
        {
            if (HttpMethods.IsPost(http.Request.Method))
            {
                post();
            }
            http.Response.Headers.AccessControlAllowOrigin = http.Request.Headers.Origin;
            http.Response.Headers.AccessControlAllowCredentials = "true";
            http.Response.ContentType = http.Request.Path == "/api/v1/aanbod" ? "text/javascript" : "text/html";
            await http.Response.WriteAsync(http.Request.Path == "/api/v1/aanbod" ? "[]" : "<h1>open</h1>");
        });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<TweedeHerkomst> Start(RequestDelegate antwoord)
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        var site = bouwer.Build();
        site.Run(antwoord);
        await site.StartAsync();
        return new TweedeHerkomst(site);
    }
}
