using System.Text.Json;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Toegang;

/// <summary>Passkeys in a real browser, with the virtual authenticator of Chromium.</summary>
public sealed class ToegangssleutelTests(Browser browser)
{
    private const string Toevoegen = "/account/toegangssleutel";

    [Fact]
    public async Task Toevoegen_afmelden_aanmelden_en_bevestigen_gaat_met_de_toegangssleutel()
    {
        await using var wereld = await Browserwereld.Start(browser, naam: "localhost");
        var pagina = await wereld.Als(Personen.ZbLinde);
        await SluitAan(pagina, controleert: true);
        await VoegToe(pagina);
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("De toegangssleutel is toegevoegd.");

        await Knop(pagina, "Afmelden").ClickAsync();
        await Assertions.Expect(Knop(pagina, "Afmelden")).ToHaveCountAsync(0);
        await pagina.GotoAsync("/aanmelden");
        await Knop(pagina, "Aanmelden met een toegangssleutel").ClickAsync();
        await Assertions.Expect(Knop(pagina, "Afmelden")).ToBeVisibleAsync();
        await pagina.GotoAsync(Toevoegen);
        await Assertions.Expect(Knop(pagina, "Toegangssleutel maken")).ToBeVisibleAsync();

        wereld.Regio.Tijd.Verder(TimeSpan.FromMinutes(11));
        await pagina.GotoAsync(Toevoegen);
        Assert.Contains("/bevestig-uzelf", pagina.Url, StringComparison.Ordinal);
        await Knop(pagina, "Met toegangssleutel").ClickAsync();
        await Assertions.Expect(Knop(pagina, "Toegangssleutel maken")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Zonder_controle_van_de_gebruiker_wordt_er_geen_toegangssleutel_gemaakt()
    {
        await using var wereld = await Browserwereld.Start(browser, naam: "localhost");
        var pagina = await wereld.Als(Personen.ZbLinde);
        await SluitAan(pagina, controleert: false);
        await VoegToe(pagina);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await pagina.GotoAsync("/account");
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("nog geen toegangssleutel");
    }

    [Fact]
    public async Task Zonder_script_staat_er_geen_knop_die_niets_doet()
    {
        await using var wereld = await Browserwereld.Start(browser, naam: "localhost");
        var pagina = await wereld.Als(Personen.ZbLinde, new Vensterkeus(Script: false));
        await pagina.GotoAsync(Toevoegen);
        await Assertions.Expect(pagina.GetByText("Zet scripts aan")).ToBeVisibleAsync();
        await Assertions.Expect(Knop(pagina, "Toegangssleutel maken")).ToBeHiddenAsync();
    }

    private static async Task VoegToe(IPage pagina)
    {
        await pagina.GotoAsync(Toevoegen);
        await pagina.GetByLabel("Naam van de toegangssleutel").FillAsync("losse sleutel");
        await Knop(pagina, "Toegangssleutel maken").ClickAsync();
    }

    private static ILocator Knop(IPage pagina, string tekst) =>
        pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = tekst, Exact = true });

    private static async Task SluitAan(IPage pagina, bool controleert)
    {
        var lijn = await pagina.Context.NewCDPSessionAsync(pagina);
        await lijn.SendAsync("WebAuthn.enable");
        var soort = JsonSerializer.SerializeToElement(
            new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = controleert,
                isUserVerified = controleert,
                automaticPresenceSimulation = true,
            }
        );
        await lijn.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object> { ["options"] = soort }
        );
    }
}
