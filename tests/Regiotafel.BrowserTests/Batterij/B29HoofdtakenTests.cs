using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Batterij;

/// <summary>B29: the twelve main tasks can be done without script. The windows of one test share one region.</summary>
public sealed class B29HoofdtakenTests(Browser browser)
{
    private static readonly Vensterkeus ZonderScript = new(Script: false);

    private static readonly (string Naam, Func<Browserwereld, Task> Doe)[] Taken =
    [
        ("aanmelden en zien wat wacht", MijnWerk),
        ("het register filteren en sorteren", Filteren),
        ("terugkijken op een datum", Terugkijken),
        ("een getal in het register wijzigen", Getal),
        ("een locatie in een keer bevestigen", Bevestigen),
        ("alle eigen plekken nakijken", Nakijken),
        ("zoeken en vasthouden", Vasthouden),
        ("een vastgehouden plek vrijgeven", Vrijgeven),
        ("een locatie wijzigen", Locatie),
        ("Excel ophalen en inlezen", Excel),
        ("het sturingsoverleg voor de zaal", Overleg),
        ("een collega uitnodigen", Uitnodigen),
    ];

    [Fact]
    public async Task B29_twaalf_van_twaalf_hoofdtaken_gaan_zonder_script()
    {
        await using var wereld = await Browserwereld.Start(browser);
        await Batterijproef.Draai(
            "B29",
            zaad: 29,
            async proef =>
            {
                foreach (var (naam, doe) in Taken)
                {
                    var fout = await Record.ExceptionAsync(() => doe(wereld));
                    proef.Tel("hoofdtaken", fout is null, () => $"{naam}: {fout!.Message}");
                }
            }
        );
        Assert.Equal(12, Taken.Length);
    }

    private static async Task MijnWerk(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbBrughuis, ZonderScript);
        await pagina.Heet("Mijn werk");
        await pagina.Verwijzing("Kijk Brughuis Zuid na").ClickAsync();
        await pagina.Heet("Kloppen deze plekken nog?");
    }

    private static async Task Filteren(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.Zk, ZonderScript);
        await pagina.GotoAsync("/portfolio");
        await pagina.GetByLabel("Zoek op naam of plaats").FillAsync("linde");
        await pagina.GetByLabel("alleen vrij").CheckAsync();
        await pagina.Knop("Toon").ClickAsync();
        await pagina.Verwijzing("Totaal").ClickAsync();
        await Assertions.Expect(pagina.Locator("#register tbody th")).ToHaveTextAsync(["Lindezicht", "Lindehof"]);
    }

    private static async Task Terugkijken(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.Zk, ZonderScript);
        await pagina.GotoAsync("/portfolio");
        await pagina.GetByLabel("Stand op").FillAsync("2026-11-01");
        await pagina.Knop("Toon").ClickAsync();
        await pagina.Zegt("U kijkt terug.");
        await pagina.Verwijzing("Naar vandaag").ClickAsync();
        await pagina.Zegt("Stand van maandag 2 november 2026");
    }

    private static async Task Getal(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbLinde, ZonderScript);
        await pagina.GotoAsync("/portfolio");
        await pagina.GetByLabel("Vrij bij Lindehof, Begane grond").FillAsync("4");
        await pagina.Knop("Klopt: Lindehof, Begane grond").ClickAsync();
        await pagina.Zegt("Opgeslagen en bevestigd.");
    }

    private static async Task Bevestigen(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbBrughuis, ZonderScript);
        await pagina.GotoAsync("/portfolio");
        await pagina.Knop("Nog actueel: heel Brughuis Zuid").ClickAsync();
        await pagina.Zegt("1 regel bevestigd.");
    }

    private static async Task Nakijken(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbLinde, ZonderScript);
        await pagina.GotoAsync("/portfolio/actueel");
        await pagina.GetByLabel("Vrij bij Lindezicht, Tuinhuis").FillAsync("2");
        await pagina.Knop("Alles klopt: bevestig 3 regels").ClickAsync();
        await pagina.Zegt("3 regels bevestigd");
    }

    private static async Task Vasthouden(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbBrughuis, ZonderScript);
        await pagina.GotoAsync("/portfolio/zoeken");
        await pagina.GetByText("W3 Wonen 3").ClickAsync();
        await pagina.Knop("Pas toe").ClickAsync();
        await pagina.Verwijzing("Houd vast bij Lindehof, Begane grond").ClickAsync();
        await pagina.Knop("Houd vast").ClickAsync();
        await pagina.Zegt("U houdt 1 plek vast bij Lindehof, Begane grond");
    }

    private static async Task Vrijgeven(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbBrughuis, ZonderScript);
        await pagina.GotoAsync($"/portfolio/locaties/{Proefvulling.Lindehof}");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Geef vrij" }).ClickAsync();
        await pagina.Zegt("De plek is weer vrij.");
    }

    private static async Task Locatie(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbLinde, ZonderScript);
        await pagina.GotoAsync($"/portfolio/locaties/{Proefvulling.Lindezicht}");
        await pagina.Verwijzing("Wijzig locatie").ClickAsync();
        await pagina.GetByLabel("Contact").FillAsync("Teamleider");
        await pagina.Knop("Sla op").ClickAsync();
        await pagina.Heet("Lindezicht");
        await pagina.Zegt("Teamleider");
    }

    private static async Task Excel(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.ZbLinde, ZonderScript);
        await pagina.GotoAsync("/portfolio/invoer");
        var download = await pagina.RunAndWaitForDownloadAsync(() =>
            pagina.Verwijzing("Alleen mijn locaties").ClickAsync()
        );
        var bestand = await File.ReadAllBytesAsync(await download.PathAsync());
        // O is Plekken vrij; row 2 of the sheet is Lindehof, Begane grond.
        await pagina.LeesIn(Proefbeeld.Bewerk(bestand, ("O2", "6")));
        await pagina.Zegt("Plekken vrij: 4 → 6");
        await pagina.Knop("Sla de gekozen rijen op").ClickAsync();
        await pagina.Zegt("De gekozen rijen staan in het register.");
    }

    private static async Task Overleg(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.Tv, ZonderScript);
        await pagina.GotoAsync("/portfolio/overleg");
        await pagina.Verwijzing("Toon voor de zaal").ClickAsync();
        await pagina.Verwijzing("Volgend punt: Wat is verouderd").ClickAsync();
        await pagina.Zegt("punt 2 van 5");
    }

    private static async Task Uitnodigen(Browserwereld wereld)
    {
        var pagina = await wereld.Als(Personen.Lb, ZonderScript);
        await pagina.GotoAsync("/beheer/accounts");
        await pagina.GetByLabel("Naam").FillAsync("Nieuwe Collega");
        await pagina.GetByLabel("E-mailadres").FillAsync("nieuw@proef.example");
        await pagina.Knop("Nodig uit").ClickAsync();
        await pagina.Zegt("nieuw@proef.example");
    }
}
