using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Portfolio;

/// <summary>A location and a unit changed by their own provider, and by two people at once.</summary>
public sealed class WijzigenTests(Browser browser)
{
    [Fact]
    public async Task Locatie_en_eenheid_zijn_te_wijzigen_en_de_geschiedenis_zegt_wie_wat_wijzigde()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var pagina = await wereld.Als(Personen.ZbLinde);
        await pagina.GotoAsync("/portfolio");
        await pagina.Verwijzing("Lindehof").First.ClickAsync();
        await pagina.Verwijzing("Wijzig locatie").ClickAsync();
        await pagina.GetByLabel("Telefoon").FillAsync("010-0000044");
        await pagina.Knop("Sla op").ClickAsync();
        await pagina.Heet("Lindehof");
        await pagina.Zegt("Telefoon: van 010-0000001 naar 010-0000044");

        await pagina.Verwijzing("Begane grond").First.ClickAsync();
        await pagina.Verwijzing("Wijzig eenheid").ClickAsync();
        await pagina.GetByLabel("geschikt voor een rolstoel").SelectOptionAsync("ja");
        await pagina.Knop("Sla op").ClickAsync();
        await pagina.Heet("Begane grond");
        await Assertions
            .Expect(pagina.Locator("tr", new PageLocatorOptions { HasText = "geschikt voor een rolstoel" }).First)
            .ToContainTextAsync("ja");
    }

    [Fact]
    public async Task Wie_later_opslaat_ziet_beide_kanten_en_verliest_niets_van_wat_getypt_is()
    {
        await using var wereld = await Browserwereld.Start(browser);
        var eerst = await wereld.Als(Personen.ZbLinde);
        var later = await wereld.Als(Personen.ZbLinde);
        foreach (var pagina in new[] { eerst, later })
        {
            await pagina.GotoAsync($"/portfolio/locaties/{Proefvulling.Lindehof}/wijzigen");
        }
        await eerst.GetByLabel("Contact").FillAsync("Teamleider");
        await eerst.GetByLabel("Telefoon").FillAsync("010-0000055");
        await eerst.Knop("Sla op").ClickAsync();
        await eerst.Heet("Lindehof");

        await later.GetByLabel("Telefoon").FillAsync("010-0000066");
        await later.GetByLabel("Adres").FillAsync("Voorbeeldlaan 9");
        await later.Knop("Sla op").ClickAsync();
        await later.Heet("Iemand was u voor");
        await later.Zegt("Zb Linde heeft dit op 2-11-2026 om 9.41 uur opgeslagen, terwijl u bezig was.");
        await later.Zegt("bel 010-0000055");
        // Only one side touched these two; the third needs a choice and starts with what is stored.
        await Gekozen(later, "Contact", "Nu opgeslagen: Teamleider");
        await Gekozen(later, "Adres", "Uw versie: Voorbeeldlaan 9");
        await Gekozen(later, "Telefoon", "Nu opgeslagen: 010-0000055");

        await later.GetByLabel("Uw versie: 010-0000066").CheckAsync();
        await later.Knop("Sla mijn keuze op").ClickAsync();
        await later.Heet("Lindehof");
        var locatie = await wereld.Regio.Lees(db => db.Locaties.SingleAsync(l => l.Id == Proefvulling.Lindehof));
        Assert.Equal(
            ("Teamleider", "010-0000066", "Voorbeeldlaan 9"),
            (locatie.Contact, locatie.Telefoon, locatie.Adres)
        );
    }

    private static Task Gekozen(IPage pagina, string veld, string keus) =>
        Assertions
            .Expect(
                pagina
                    .GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = veld, Exact = true })
                    .GetByLabel(keus)
            )
            .ToBeCheckedAsync();
}
