using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Batterij;

/// <summary>B29: a chart and its table have the same figures, in its wide and in its narrow form.</summary>
public sealed partial class B29GrafiekTests(Browser browser)
{
    [Fact]
    public async Task B29_een_grafiek_heeft_precies_de_getallen_van_zijn_tabel()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await Locatie(wereld);
        // Of 22 places 20 are taken; two weeks later 18, and two weeks after that 21.
        Assert.Equal([20, 18, 21], (await Tabel(pagina, kolom: 3)).Distinct());
        await Batterijproef.Draai("B29", zaad: 29, proef => Vergelijk(proef, pagina));
    }

    [Fact]
    public async Task B29_vindt_een_grafiek_alleen_en_een_lijn_die_anders_loopt()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await Locatie(wereld);
        await pagina.EvaluateAsync("document.querySelector('.rt-grafiek--smal .g-r1').setAttribute('d', 'M28 20H300')");
        await Batterijproef.Tegenproef("B29", zaad: 29, proef => Vergelijk(proef, pagina));
        await pagina.ReloadAsync();
        await pagina.EvaluateAsync("document.querySelector('#bezetting details').remove()");
        await Batterijproef.Tegenproef("B29", zaad: 29, proef => Vergelijk(proef, pagina));
    }

    /// <summary>The page of a location of which the number of free places changed twice.</summary>
    private static async Task<IPage> Locatie(Browserwereld wereld)
    {
        foreach (var vrij in new[] { "4", "1" })
        {
            wereld.Regio.Tijd.Verder(TimeSpan.FromDays(14));
            var register = await wereld.Als(Personen.ZbLinde);
            await register.GotoAsync("/portfolio");
            await register.GetByLabel("Vrij bij Lindehof, Begane grond").FillAsync(vrij);
            await register.Keyboard.PressAsync("Enter");
            await register.Zegt("Opgeslagen en bevestigd.");
        }
        wereld.Regio.Tijd.Verder(TimeSpan.FromDays(7));
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync($"/portfolio/locaties/{Proefvulling.Lindehof}");
        return pagina;
    }

    private static async Task Vergelijk(Batterijproef proef, IPage pagina)
    {
        foreach (var vorm in new[] { "breed", "smal" })
        {
            var tekening = pagina.Locator($"#bezetting .rt-grafiek--{vorm}");
            // The class of each line, in the order of the columns of the table.
            foreach (var (lijn, kolom) in new[] { (".g-doel", 2), (".g-r1", 3), (".g-r2", 4) })
            {
                var (getekend, geschreven) = (await Lijn(tekening, lijn), await Tabel(pagina, kolom));
                proef.Tel(
                    getekend.SequenceEqual(geschreven),
                    () => $"{vorm} {lijn}: {string.Join(' ', getekend)}, table {string.Join(' ', geschreven)}"
                );
            }
        }
    }

    private static async Task<int[]> Tabel(IPage pagina, int kolom) =>
        Standen(
            (await pagina.Locator($"#bezetting tbody tr :nth-child({kolom})").AllTextContentsAsync()).Select(tekst =>
                (int)Getal(tekst)
            )
        );

    /// <summary>The values that a line stands on, read from the drawing with the axis that is drawn beside it.</summary>
    private static async Task<int[]> Lijn(ILocator tekening, string lijn)
    {
        var punten = (
            await tekening
                .Locator("text[text-anchor=end]:not(.g-naam)")
                .EvaluateAllAsync<string[]>("teksten => teksten.map(t => t.textContent + ' ' + t.getAttribute('y'))")
        )
            .Select(tekst => tekst.Split(' '))
            // The foot of a figure stands 5 below the middle of its line.
            .Select(deel => (Waarde: Getal(deel[0]), Y: Getal(deel[1]) - 5))
            .ToArray();
        var (nul, top) = (punten[0], punten[^1]);
        var pad = await tekening.Locator(lijn).GetAttributeAsync("d");
        return Standen(
            Hoogte()
                .Matches(pad!)
                .Select(m => (Getal(m.Groups[1].Value) - nul.Y) / (top.Y - nul.Y) * (top.Waarde - nul.Waarde))
                .Select(waarde => (int)Math.Round(waarde))
        );
    }

    /// <summary>A value holds until the next other one.</summary>
    private static int[] Standen(IEnumerable<int> waarden)
    {
        var standen = new List<int>();
        foreach (var waarde in waarden.Where(waarde => standen.Count == 0 || standen[^1] != waarde))
        {
            standen.Add(waarde);
        }
        return [.. standen];
    }

    private static double Getal(string tekst) => double.Parse(tekst, CultureInfo.InvariantCulture);

    // "M28 72.3" begins at a height, "V78.8" goes to the next.
    [GeneratedRegex(@"(?:M[\d.]+ |V)([\d.]+)")]
    private static partial Regex Hoogte();
}
