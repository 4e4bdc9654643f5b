using Microsoft.Playwright;

namespace Regiotafel.BrowserTests.Plaatsing;

/// <summary>
/// What a chair does with mouse and keys, counted and priced with the keystroke-level model: S. Card, T. Moran and A. Newell, "The
/// keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7), 1980. Each click is taken
/// at its dearest: a thought, the hand to the mouse, pointing and pressing.
/// </summary>
internal sealed class Grepenteller
{
    /// <summary>K: one key, average typist that is no secretary.</summary>
    private const double Toets = 0.28;

    /// <summary>P: pointing with the mouse.</summary>
    private const double Wijzen = 1.10;

    /// <summary>H: the hand between mouse and keys.</summary>
    private const double Hand = 0.40;

    /// <summary>M: making up one's mind.</summary>
    private const double Denken = 1.35;

    /// <summary>B: pressing and letting go of the button (D. Kieras, 1993).</summary>
    private const double Drukken = 0.20;

    public int Klikken { get; private set; }

    public int Toetsen { get; private set; }

    public double Seconden => (Klikken * (Denken + Hand + Wijzen + Drukken)) + (Toetsen * Toets);

    /// <summary>A button or a link, until the page that it brings is there: that one may hold the same words as the one before it.</summary>
    public async Task Klik(ILocator doel)
    {
        await doel.Page.EvaluateAsync("document.documentElement.setAttribute('data-vorige', '')");
        await Wijs(doel);
        await Assertions.Expect(doel.Page.Locator("html:not([data-vorige])")).ToBeAttachedAsync();
    }

    /// <summary>A choice on the page itself.</summary>
    public async Task Wijs(ILocator doel)
    {
        Klikken++;
        await doel.ClickAsync();
    }

    /// <summary>Opening a list and pointing at a line of it.</summary>
    public async Task Kies(ILocator lijst, string tekst)
    {
        Klikken += 2;
        await lijst.SelectOptionAsync(new SelectOptionValue { Label = tekst });
    }

    public async Task Typ(ILocator veld, string tekst)
    {
        Klikken++;
        Toetsen += tekst.Length;
        await veld.FillAsync(tekst);
    }

    public async Task Druk(IPage pagina, string toets)
    {
        Toetsen++;
        await pagina.Keyboard.PressAsync(toets);
    }
}
