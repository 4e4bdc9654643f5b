using Microsoft.Playwright;

namespace Regiotafel.BrowserTests.Proef;

/// <summary>What a user does with a page, in one word each.</summary>
internal static class Paginagrepen
{
    private const string Werkboek = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The part of the page that differs from page to page.</summary>
    public static ILocator Blad(this IPage pagina) => pagina.Locator("main");

    public static ILocator Knop(this IPage pagina, string naam) =>
        pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = naam, Exact = true });

    public static ILocator Verwijzing(this IPage pagina, string naam) =>
        pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = naam, Exact = true });

    /// <summary>Waits until the page says this.</summary>
    public static Task Zegt(this IPage pagina, string tekst) =>
        Assertions.Expect(pagina.Blad()).ToContainTextAsync(tekst);

    /// <summary>Waits until the page has this heading.</summary>
    public static Task Heet(this IPage pagina, string kop) =>
        Assertions
            .Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }))
            .ToHaveTextAsync(kop);

    /// <summary>Gives a spreadsheet to the page that reads one in.</summary>
    public static async Task LeesIn(this IPage pagina, byte[] bestand)
    {
        await pagina
            .GetByLabel("Excelbestand")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "mijn.xlsx",
                    MimeType = Werkboek,
                    Buffer = bestand,
                }
            );
        await pagina.Knop("Vergelijk met het register").ClickAsync();
    }
}
