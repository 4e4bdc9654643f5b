using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Regioplan;

namespace Regiotafel.BrowserTests.Regioplan;

/// <summary>Two windows, the way back, a session that ends: no text takes the place of another one that its author did not choose.</summary>
public sealed class KladTests(Browser browser)
{
    private const string Blad = Schrijfproef.Blad;

    [Fact]
    public async Task Een_tweede_venster_wacht_tot_de_schrijver_kiest()
    {
        await using var wereld = await Browserwereld.Start(browser);
        Assert.Null(await Planproef.Begin(wereld.Regio));
        var een = await wereld.Als(Personen.Ra);
        await een.GotoAsync(Blad);
        // A copy of the tab is another window.
        var twee = await een.RunAndWaitForPopupAsync(() => een.EvaluateAsync("void window.open(location.href)"));
        await twee.Clock.InstallAsync();
        await twee.ReloadAsync();
        Assert.NotEqual(await Venster(een), await Venster(twee));
        await Vak(een).PressSequentiallyAsync("In het eerste.");
        await een.Zegt("Tussentijds bewaard");

        var gestuurd = 0;
        twee.Request += (_, verzoek) =>
            gestuurd += verzoek.Url.Contains("handler=Klad", StringComparison.Ordinal) ? 1 : 0;
        await Vak(twee).PressSequentiallyAsync("In het tweede.");
        await twee.Clock.RunForAsync(5_000);
        await twee.Zegt("In een ander venster typte u een andere tekst in deze sectie.");
        await Assertions.Expect(twee.Locator("pre")).ToHaveTextAsync("In het eerste.");
        // Nobody chose: nothing is sent, however long it takes, and nothing is written over.
        await Vak(twee).PressSequentiallyAsync(" Meer.");
        await twee.Clock.RunForAsync(300_000);
        Assert.Equal(1, gestuurd);
        Assert.Equal(["In het eerste."], await Planproef.Kladden(wereld.Regio));
        await twee.Knop("Zet die tekst onder de mijne").ClickAsync();
        await twee.Clock.RunForAsync(5_000);
        await twee.Zegt("Tussentijds bewaard");
        Assert.Equal(["In het tweede. Meer.\n\nIn het eerste."], await Planproef.Kladden(wereld.Regio));

        // Refused: it is sent once, and not for ever.
        gestuurd = 0;
        await Vak(twee).FillAsync("Van 111222333 is bekend.");
        await twee.Clock.RunForAsync(5_000);
        await twee.Zegt("Uw tekst staat nog op dit apparaat.");
        await twee.Clock.RunForAsync(300_000);
        Assert.Equal(1, gestuurd);
        await Vak(twee).FillAsync("Kort.");
        await twee.Clock.RunForAsync(5_000);
        await twee.Zegt("Tussentijds bewaard");

        // Back to a page of before: the field holds what is kept now, and what this window typed is offered.
        await een.GotoAsync("/");
        await een.GoBackAsync();
        await Assertions.Expect(Vak(een)).ToHaveValueAsync("Kort.");
    }

    [Fact]
    public async Task Een_sessie_die_ophoudt_neemt_geen_tekst_mee()
    {
        await using var wereld = await Browserwereld.Start(browser);
        Assert.Null(await Planproef.Begin(wereld.Regio));
        var pagina = await wereld.Als(Personen.Ra);
        await pagina.GotoAsync(Blad);
        await Vak(pagina).PressSequentiallyAsync("Eerst.");
        await pagina.Zegt("Tussentijds bewaard");
        await pagina.Context.ClearCookiesAsync();
        await Vak(pagina).PressSequentiallyAsync(" Daarna.");
        await pagina.Zegt("Uw sessie is voorbij. Uw tekst staat nog op dit apparaat. Meld u aan in een nieuw tabblad");

        // Somebody else signs in on this device: nothing is sent in that name, and that name sees nothing of it.
        var ander = await pagina.Context.NewPageAsync();
        await Browserwereld.MeldAan(ander, Personen.Zk);
        await Terug(pagina);
        await pagina.Zegt("Uw sessie is voorbij.");
        await ander.GotoAsync(Blad);
        await ander.Zegt("Ra Regio schrijft nu in deze sectie");
        await Assertions.Expect(ander.Blad()).Not.ToContainTextAsync("Daarna.");
        await ander.Knop("Neem over").ClickAsync();
        await Assertions.Expect(Vak(ander)).ToHaveValueAsync("");
        await Assertions.Expect(ander.GetByText("Op dit apparaat staat nog een tekst")).ToHaveCountAsync(0);
        Assert.Equal(["Eerst."], await Planproef.Kladden(wereld.Regio));

        // The author signs in anew in another tab and comes back: it goes on by itself.
        await ander.Context.ClearCookiesAsync();
        await Browserwereld.MeldAan(ander, Personen.Ra);
        await Terug(pagina);
        await pagina.Zegt("Uw tekst is om 9.41 uur bewaard");
        Assert.Equal(["Eerst. Daarna."], await Planproef.Kladden(wereld.Regio));

        // Signing off keeps first what was typed, and warns of what cannot be kept.
        await Vak(pagina).PressSequentiallyAsync(" Van 111222333.");
        await pagina.Knop("Afmelden").ClickAsync();
        await pagina.Zegt("Uw tekst is niet bewaard.");
        await Vak(pagina).FillAsync("Eerst. Daarna. Slot.");
        await pagina.Knop("Afmelden").ClickAsync();
        await pagina.WaitForURLAsync(adres => !adres.Contains("/regioplan/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "rt-klad:",
            await pagina.EvaluateAsync<string>("Object.keys(localStorage).join(' ')"),
            StringComparison.Ordinal
        );
        Assert.Equal(["Eerst. Daarna. Slot."], await Planproef.Kladden(wereld.Regio));
    }

    private static ILocator Vak(IPage pagina) => pagina.Locator("textarea[name=Tekst]");

    private static Task<string> Venster(IPage pagina) =>
        pagina.Locator("#schrijf input[name=Venster]").InputValueAsync();

    private static async Task Terug(IPage pagina) => await pagina.EvaluateAsync("dispatchEvent(new Event('focus'))");
}
