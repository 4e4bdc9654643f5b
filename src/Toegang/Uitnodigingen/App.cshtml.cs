using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.TweedeFactor;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Uitnodigingen;

internal sealed class AppModel(Aannemen aannemen, Geheimkluis kluis, Werkeenheid werk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Referentie { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Vul de code uit uw app in.")]
    public string? Code { get; set; }

    /// <summary>The secret, in groups, for who cannot scan.</summary>
    public string Sleutel { get; private set; } = "";

    /// <summary>The codes on paper, once.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    [Openbaar("De link van de uitnodiging is de sleutel")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await Toon(ct) ? Page() : LocalRedirect($"/uitnodiging/{Referentie}");
    }

    [Openbaar("De link van de uitnodiging is de sleutel")]
    public async Task<IActionResult> OnGetBeeldAsync(CancellationToken ct)
    {
        var gebruiker = await aannemen.Zoek(Referentie, ct);
        return kluis.Haal(gebruiker) is { } geheim && !gebruiker.TotpBevestigd
            ? File(Inschrijfbeeld.Png(Totp.Adres(geheim, gebruiker.Mail)), "image/png")
            : NotFound();
    }

    [Openbaar("De link van de uitnodiging is de sleutel")]
    [ZonderTransactie("Toont de herstelcodes in het antwoord zelf: die staan nergens anders.")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            Codes = await werk.Doe(() => aannemen.Rond(Referentie, Code!, ct), ct);
            if (Codes is not null)
            {
                return Page();
            }
            ModelState.AddModelError(nameof(Code), Weigeringen.CodeKloptNiet.Tekst);
        }
        return await Toon(ct) ? this.Herstel() : LocalRedirect($"/uitnodiging/{Referentie}");
    }

    private async Task<bool> Toon(CancellationToken ct)
    {
        var gebruiker = await aannemen.Zoek(Referentie, ct);
        if (gebruiker.Wachtwoord is null || gebruiker.TotpBevestigd || kluis.Haal(gebruiker) is not { } geheim)
        {
            return false;
        }
        Sleutel = string.Join(' ', Totp.Base32(geheim).Chunk(4).Select(g => new string(g)));
        return true;
    }
}
