using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Web.Beveiliging;

/// <summary>Numbers of the design of trust, section 8: a session may write 60 times and ask 300 times a minute.</summary>
public sealed class LimietenTests
{
    [Fact]
    public async Task Wie_te_vaak_verstuurt_krijgt_een_bladzijde_die_zegt_wat_te_doen()
    {
        await using var wereld = await Start();
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open("/portfolio/actueel")).Formulier("Vrij");
        for (var keer = 1; keer <= 60; keer++)
        {
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await zb.Verstuur(formulier, null)).Status);
        }

        var teveel = await zb.Verstuur(formulier, null);

        Assert.Equal(HttpStatusCode.TooManyRequests, teveel.Status);
        Assert.Contains("Wacht een minuut", teveel.Inhoud, StringComparison.Ordinal);
        Assert.InRange(int.Parse(teveel.Koppen["Retry-After"], provider: null), 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await zb.Open("/portfolio/actueel")).Status);
        var ander = await wereld.Als(Personen.ZbBrughuis);
        var vrij = await ander.Verstuur((await ander.Open("/portfolio/actueel")).Formulier("Vrij"), null);
        Assert.Equal(HttpStatusCode.Redirect, vrij.Status);
    }

    [Fact]
    public async Task Wie_te_vaak_vraagt_wacht_en_de_api_zegt_het_als_probleem()
    {
        await using var wereld = await Start();
        var zb = await wereld.Als(Personen.ZbLinde);
        Pagina? laatste = null;
        for (var keer = 1; keer <= 301; keer++)
        {
            laatste = await zb.Open("/gezond/leeft");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, laatste!.Status);
        var api = await zb.Open("/api/v1/aanbieders");
        Assert.Equal(HttpStatusCode.TooManyRequests, api.Status);
        Assert.Equal("application/problem+json", api.Koppen["Content-Type"]);
    }

    /// <summary>65 at once: 16 are taken and 32 wait, per address; the house itself has 64 places.</summary>
    [Fact]
    public async Task Wie_op_veel_lijnen_langzaam_verstuurt_houdt_niemand_anders_op()
    {
        await using var wereld = await Start();
        var formulieren = Enumerable.Range(0, 65).Select(_ => new Pipe()).ToList();
        var lijnen = formulieren.ConvertAll(f => Langzaam(wereld, f.Reader.AsStream()));
        for (var geweigerd = 0; geweigerd < 17; geweigerd++)
        {
            var klaar = await Task.WhenAny(lijnen);
            lijnen.Remove(klaar);
            Assert.Equal(StatusCodes.Status503ServiceUnavailable, (await klaar).Response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await wereld.Bezoeker().Open("/aanmelden")).Status);

        formulieren.ForEach(f => f.Writer.Complete());
        await Task.WhenAll(lijnen);
    }

    private static Task<HttpContext> Langzaam(Proefregio wereld, Stream formulier) =>
        wereld
            .App.GetTestServer()
            .SendAsync(http =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.7");
                http.Request.Method = HttpMethods.Post;
                http.Request.Path = "/aanmelden";
                http.Request.Host = new HostString("localhost");
                http.Request.ContentType = "application/x-www-form-urlencoded";
                http.Request.Body = formulier;
            });

    private static Task<Proefregio> Start() =>
        Proefregio.Start(Motor.Sqlite, b => b.Configuration["REGIOTAFEL_LIMIETEN"] = "aan");
}
