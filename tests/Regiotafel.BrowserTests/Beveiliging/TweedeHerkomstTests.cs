using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Beveiliging;

/// <summary>B8 with a real second origin: what a page of somebody else tries in the browser of somebody who is signed in.</summary>
public sealed class TweedeHerkomstTests(Browser browser)
{
    /// <summary>Even with the token and the key of the real form in hand.</summary>
    [Fact]
    public async Task Een_formulier_van_een_andere_site_heeft_geen_effect()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync("/portfolio");
        var formulier = pagina.Locator("form[action*='handler=Actueel']").First;
        var velden = await formulier.EvaluateAsync<string>(
            "f => [...new FormData(f)].map(([n, w]) => `<input name='${n}' value='${w}'>`).join('')"
        );
        var doel = wereld.Adres + await formulier.GetAttributeAsync("action");
        await using var vreemd = await TweedeHerkomst.MetBlad(Formulierblad(doel, velden));
        wereld.Eigen.Add(vreemd.Adres);

        await pagina.GotoAsync(vreemd.Adres);
        var antwoord = await pagina.RunAndWaitForResponseAsync(
            () => pagina.GetByRole(AriaRole.Button, new() { Name = "Win" }).ClickAsync(),
            r => r.Request.Method == "POST"
        );

        Assert.Equal((int)HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Equal(0, await wereld.Regio.Lees(db => db.Bevestigingen.CountAsync()));
    }

    [Fact]
    public async Task Een_andere_site_kan_niets_lezen_inlijsten_of_uitvoeren()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync("/portfolio");

        var gelukt = await Aanval(wereld, pagina, wereld.Adres);

        Assert.Equal("", gelukt);
    }

    /// <summary>The attacks are real: against a system without walls each of them works.</summary>
    [Fact]
    public async Task Een_systeem_zonder_wanden_valt_op()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var posts = 0;
        await using var open = await TweedeHerkomst.ZonderWanden(() => posts++);
        var pagina = await wereld.Venster();
        await using var vreemd = await TweedeHerkomst.MetBlad(Formulierblad(open.Adres, ""));
        wereld.Eigen.AddRange([open.Adres, vreemd.Adres]);

        await pagina.GotoAsync(vreemd.Adres);
        await pagina.RunAndWaitForResponseAsync(
            () => pagina.GetByRole(AriaRole.Button, new() { Name = "Win" }).ClickAsync(),
            r => r.Request.Method == "POST"
        );

        Assert.Equal(1, posts);
        Assert.Equal("inlijsten lezen uitvoeren", await Aanval(wereld, pagina, open.Adres));
    }

    private static string Formulierblad(string doel, string velden) =>
        $"<form method=post action=\"{doel}\">{velden}<button>Win</button></form>";

    /// <summary>Which of reading, framing and running as script works from another origin.</summary>
    private static async Task<string> Aanval(Browserwereld wereld, IPage pagina, string doel)
    {
        await using var vreemd = await TweedeHerkomst.MetBlad("<h1>Elders</h1>");
        wereld.Eigen.Add(vreemd.Adres);
        await pagina.GotoAsync(vreemd.Adres);
        var gelukt = await pagina.EvaluateAsync<string[]>(
            """
            async doel => {
              const gelukt = [];
              try { await (await fetch(doel + '/api/v1/aanbod', { credentials: 'include' })).text(); gelukt.push('lezen'); } catch { }
              await new Promise(klaar => {
                const lijst = document.createElement('iframe');
                lijst.src = doel + '/portfolio';
                lijst.onload = klaar;
                document.body.append(lijst);
              });
              await new Promise(klaar => {
                const script = document.createElement('script');
                script.src = doel + '/api/v1/aanbod';
                script.onload = () => { gelukt.push('uitvoeren'); klaar(); };
                script.onerror = klaar;
                document.head.append(script);
              });
              return gelukt;
            }
            """,
            doel
        );
        // A refused frame shows the browser's own error page instead of the address that was asked for.
        var ingelijst = pagina.Frames.Any(f =>
            f != pagina.MainFrame && f.Url.StartsWith(doel, StringComparison.Ordinal)
        );
        return string.Join(' ', gelukt.Concat(ingelijst ? ["inlijsten"] : []).Order(StringComparer.Ordinal));
    }
}
