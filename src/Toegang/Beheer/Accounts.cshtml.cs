using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.Uitnodigingen;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Beheer;

internal sealed class AccountsModel(
    Accountlijst lijst,
    Accountbeheer beheer,
    Rolbeheer rolbeheer,
    Uitnodigen uitnodigen,
    IPoort poort
) : PageModel
{
    private const string Hier = "/beheer/accounts";

    [BindProperty, MaxLength(200)]
    public string? Naam { get; set; }

    [BindProperty, EmailAddress(ErrorMessage = "Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.")]
    public string? Mail { get; set; }

    [BindProperty]
    public Rol Rol { get; set; } = Rol.Zorgbemiddelaar;

    [BindProperty]
    public Guid? Organisatie { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public IReadOnlyList<Accountrij> Accounts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Rollen { get; } =
    [.. Rolbeheer.Voorstelbaar.Select(r => new SelectListItem(Rolcode.Van(r).Naam, r.ToString()))];

    public bool MagRollen => poort.Mag("rol.voorstellen");

    public bool MagUitnodigen => poort.Mag("gebruiker.uitnodigen");

    [Handeling("gebruiker.beheren")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await Toon(ct);
    }

    [Handeling("gebruiker.beheren")]
    public async Task<IActionResult> OnPostBlokkerenAsync(Guid gebruiker, bool dicht, CancellationToken ct)
    {
        var weigering = await beheer.Blokkeer(gebruiker, Versie, dicht, ct);
        return await Klaar(weigering, dicht ? "Het account is geblokkeerd." : "Het account mag weer aanmelden.", ct);
    }

    [Handeling("gebruiker.uitnodigen")]
    public async Task<IActionResult> OnPostOpnieuwAsync(Guid gebruiker, CancellationToken ct)
    {
        var (aan, pad) = await beheer.NodigOpnieuwUit(gebruiker, Versie, ct);
        return await MeldLink(aan, pad, ct);
    }

    [Handeling("rol.voorstellen")]
    public async Task<IActionResult> OnPostRolAsync(Guid gebruiker, Rol nieuweRol, CancellationToken ct) =>
        await Klaar(await rolbeheer.StelVoor(gebruiker, nieuweRol, ct), "De rol wacht op het zorgkantoor.", ct);

    [Handeling("rol.voorstellen")]
    public async Task<IActionResult> OnPostRolStoppenAsync(Guid rolbinding, CancellationToken ct)
    {
        await rolbeheer.Beeindig(rolbinding, Versie, ct);
        return await Klaar(weigering: null, "De rol is gestopt.", ct);
    }

    [Handeling("rol.voorstellen")]
    public async Task<IActionResult> OnPostUitnodigenAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Naam))
        {
            ModelState.AddModelError(nameof(Naam), "Vul de naam in.");
        }
        if (string.IsNullOrWhiteSpace(Mail))
        {
            ModelState.AddModelError(nameof(Mail), "Vul het e-mailadres in.");
        }
        if (!ModelState.IsValid)
        {
            await Toon(ct);
            return this.Herstel();
        }
        var (weigering, aan, pad) = await rolbeheer.NodigUit(new Nieuwaccount(Naam!, Mail!, Rol, Organisatie), ct);
        if (weigering is not null)
        {
            await Toon(ct);
            return this.Herstel(weigering == Weigeringen.MailBestaatAl ? nameof(Mail) : nameof(Rol), weigering);
        }
        return await MeldLink(aan!, pad, ct);
    }

    private async Task<IActionResult> MeldLink(Gebruiker aan, string pad, CancellationToken ct)
    {
        var verstuurd = await uitnodigen.Verstuur(aan, pad, ct);
        return this.Klaar(
            Hier,
            $"{aan.Naam} is uitgenodigd.",
            verstuurd
                ? "De link is per e-mail verstuurd."
                : $"Geef deze link door, 7 dagen geldig: {Request.Scheme}://{Request.Host}{pad}"
        );
    }

    private async Task<IActionResult> Klaar(Weigering? weigering, string zin, CancellationToken ct)
    {
        if (weigering is not null)
        {
            ModelState.Clear();
            await Toon(ct);
            return this.Herstel("", weigering);
        }
        return this.Klaar(Hier, zin);
    }

    private async Task Toon(CancellationToken ct)
    {
        Accounts = await lijst.Alle(ct);
        Organisaties = [.. (await rolbeheer.Organisaties(ct)).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
    }
}
