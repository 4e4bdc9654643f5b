using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Batterij;

/// <summary>
/// B29: on every page of every role axe finds nothing, and at a zoom of 200 and 400 percent nothing slides sideways and
/// nothing that could be read is gone.
/// </summary>
public sealed class B29PaginaTests(Browser browser)
{
    /// <summary>A window of 1280 px at these zooms is this wide.</summary>
    private static readonly (string Naam, int Breedte)[] Zooms =
    [
        ("zoom 200%", 640),
        ("zoom 400%", 320),
        ("telefoon", 390),
    ];

    /// <summary>The first element that sticks out, outside the frames that may scroll sideways.</summary>
    private const string Breedste = """
        (() => {
          const e = [...document.querySelectorAll('body *')]
            .find(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.rt-tabelraam, .rt-kamers'));
          return e ? e.tagName + ' ' + e.className : 'onbekend';
        })()
        """;

    /// <summary>Every word that is shown; the drawing of a chart has a wide and a narrow form, its table has all.</summary>
    private const string Woorden = """
        (() => {
          const loop = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const woorden = new Set();
          while (loop.nextNode()) {
            const bij = loop.currentNode.parentElement;
            if (!bij.closest('svg, script, option') && bij.checkVisibility()) {
              for (const woord of loop.currentNode.data.split(/[\s:.,]+/)) woorden.add(woord);
            }
          }
          return [...woorden];
        })()
        """;

    [Fact]
    public async Task B29_elke_pagina_is_te_lezen_voor_iedereen() =>
        await B29Rondgang.Draai(
            browser,
            donker: false,
            (proef, venster, adres) => BekijkEen(proef, venster, adres, fout: null)
        );

    [Fact]
    public async Task B29_vindt_een_veld_zonder_naam_een_brede_regel_en_verdwenen_tekst()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var venster = await wereld.Als(Personen.ZbLinde);
        foreach (
            var fout in new[]
            {
                "document.querySelector('label[for=q]').remove()",
                "document.querySelector('h1').innerHTML = '&nbsp;' + 'x'.repeat(400)",
                "document.querySelector('.rt-paginakop__zin').className = 'rt-band__plek'",
            }
        )
        {
            await Batterijproef.Tegenproef("B29", zaad: 29, proef => BekijkEen(proef, venster, "/portfolio", fout));
        }
    }

    private static async Task BekijkEen(Batterijproef proef, IPage venster, string adres, string? fout)
    {
        // A tegenproef ends at its find, at whatever width that was.
        await venster.SetViewportSizeAsync(1280, 900);
        await venster.GotoAsync(adres);
        if (fout is not null)
        {
            await venster.EvaluateAsync(fout);
        }
        var uitkomst = await venster.RunAxe();
        proef.Tel(
            "axe",
            uitkomst.Violations.Length == 0,
            () => $"{adres}: {string.Join(" | ", uitkomst.Violations.Select(v => $"{v.Id} {v.Nodes[0].Html}"))}"
        );
        var gelezen = await venster.EvaluateAsync<string[]>(Woorden);
        foreach (var (naam, breedte) in Zooms)
        {
            await venster.SetViewportSizeAsync(breedte, 900);
            var past = await venster.EvaluateAsync<int>("document.documentElement.scrollWidth") <= breedte;
            var breedste = past ? "" : await venster.EvaluateAsync<string>(Breedste);
            proef.Tel(naam, past, () => $"{adres} slides sideways by {breedste}");
            var weg = gelezen.Except(await venster.EvaluateAsync<string[]>(Woorden), StringComparer.Ordinal).ToList();
            proef.Tel($"{naam}, tekst", weg.Count == 0, () => $"{adres} loses {string.Join(' ', weg)}");
        }
    }
}
