using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Uitnodigingen;

internal sealed class WachtwoordModel(Aannemen aannemen) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Referentie { get; set; } = "";

    [BindProperty, MaxLength(200)]
    public string? Naam { get; set; }

    [BindProperty, EmailAddress(ErrorMessage = "Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.")]
    public string? Mail { get; set; }

    [BindProperty, Required(ErrorMessage = "Kies een wachtwoord.")]
    public string? Wachtwoord { get; set; }

    /// <summary>True for the first accounts of a store: the person gives name and address.</summary>
    public bool Nieuw { get; private set; }

    [Openbaar("De link van de uitnodiging is de sleutel")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await Toon(ct);
    }

    [Openbaar("De link van de uitnodiging is de sleutel")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (naam, mail) = (Naam ?? "", Mail ?? "");
        await Toon(ct);
        if (Nieuw && string.IsNullOrWhiteSpace(naam))
        {
            ModelState.AddModelError(nameof(Naam), "Vul uw naam in.");
        }
        if (Nieuw && string.IsNullOrWhiteSpace(mail))
        {
            ModelState.AddModelError(nameof(Mail), "Vul uw e-mailadres in.");
        }
        if (ModelState.IsValid)
        {
            if (await aannemen.KiesWachtwoord(Referentie, Wachtwoord!, naam, mail, ct) is not { } weigering)
            {
                return LocalRedirect($"/uitnodiging/{Referentie}/app");
            }
            var veld = weigering == Weigeringen.MailBestaatAl ? nameof(Mail) : nameof(Wachtwoord);
            ModelState.AddModelError(veld, weigering.Tekst);
        }
        return this.Herstel();
    }

    private async Task Toon(CancellationToken ct)
    {
        var gebruiker = await aannemen.Zoek(Referentie, ct);
        Nieuw = gebruiker.Mail.Length == 0;
        if (!Nieuw)
        {
            (Naam, Mail) = (gebruiker.Naam, gebruiker.Mail);
        }
    }
}
