using Deque.AxeCore.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests;

public sealed class ToegankelijkheidTests(Browser browser)
{
    /// <summary>The first element that sticks out, outside the frames that may scroll sideways.</summary>
    private const string Breedste =
        "(() => { const e = [...document.querySelectorAll('body *')].find(e => e.getBoundingClientRect().right > innerWidth + 1"
        + " && !e.closest('.rt-tabelraam, .rt-kamers')); return e ? e.tagName + ' ' + e.className : 'onbekend'; })()";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_vindt_niets_op_elke_pagina_en_geen_pagina_schuift_opzij(bool donker)
    {
        await using var wereld = await Browserwereld.Start(browser);
        var bevindingen = new List<string>();
        var bekeken = 0;
        foreach (var persoon in new[] { Personen.ZbLinde, Personen.Bp, Personen.Zk, Personen.Lb, Personen.Po })
        {
            var venster = await wereld.Als(persoon, new Vensterkeus(Donker: donker));
            foreach (var adres in await Paginas.Adressen(wereld.Regio, persoon))
            {
                // A download has no page to look at; a page that is not for this role is looked at as another.
                var vooraf = await venster.APIRequest.GetAsync(wereld.Adres + adres);
                if (
                    vooraf.Status != 200
                    || !vooraf.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal)
                )
                {
                    continue;
                }
                await venster.GotoAsync(adres);
                bekeken++;
                var uitkomst = await venster.RunAxe();
                bevindingen.AddRange(
                    uitkomst.Violations.Select(v =>
                        $"{persoon.Naam} {adres}: {v.Id} {v.Help} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"
                    )
                );
                foreach (var breedte in new[] { 320, 390 })
                {
                    await venster.SetViewportSizeAsync(breedte, 900);
                    if (await venster.EvaluateAsync<int>("document.documentElement.scrollWidth") > breedte)
                    {
                        bevindingen.Add(
                            $"{persoon.Naam} {adres}: schuift opzij bij {breedte} px door {await venster.EvaluateAsync<string>(Breedste)}"
                        );
                    }
                }
                await venster.SetViewportSizeAsync(1280, 900);
            }
        }
        Assert.True(bekeken > 5, $"Only {bekeken} pages were seen.");
        Assert.True(bevindingen.Count == 0, string.Join(Environment.NewLine, bevindingen));
    }
}
