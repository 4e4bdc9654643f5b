using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Regiotafel.BrowserTests.Proef;

namespace Regiotafel.BrowserTests.Batterij;

/// <summary>B29 in the dark: only the colours differ from <see cref="B29PaginaTests"/>, so only they are judged again.</summary>
public sealed class B29DonkerTests(Browser browser)
{
    [Fact]
    public async Task B29_elke_pagina_is_ook_in_het_donker_te_lezen() =>
        await B29Rondgang.Draai(
            browser,
            donker: true,
            async (proef, venster, adres) =>
            {
                await venster.GotoAsync(adres);
                var uitkomst = await venster.RunAxe(
                    new AxeRunOptions
                    {
                        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
                    }
                );
                // Unreadable because it was not read at all would pass as well.
                proef.Tel("bekeken", uitkomst.Passes.Length > 0, () => $"{adres}: nothing was judged");
                proef.Tel(
                    "contrast",
                    uitkomst.Violations.Length == 0,
                    () => $"{adres}: {string.Join(" | ", uitkomst.Violations.Select(v => v.Nodes[0].Html))}"
                );
            }
        );
}
