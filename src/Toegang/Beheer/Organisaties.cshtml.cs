using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Beheer;

internal sealed class OrganisatiesModel(Organisatiebeheer beheer, Klok klok) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Vul de naam van de organisatie in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Regio { get; set; }

    public IReadOnlyList<Organisatierij> Organisaties { get; private set; } = [];

    public IReadOnlyList<string> Bekend { get; private set; } = [];

    public bool KiestRegio => beheer.KiestRegio;

    public IEnumerable<SelectListItem> Regios =>
        Zorgkantoorregio
            .Lijst.GeldigOp(klok.Vandaag)
            .OrderBy(r => r.Naam, StringComparer.CurrentCulture)
            .Select(r => new SelectListItem(r.Naam, r.Code))
            .Prepend(new SelectListItem("Geen, de organisatie werkt landelijk", ""));

    [Handeling("organisatie.beheren")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await Toon(ct);
    }

    [Handeling("organisatie.beheren")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await beheer.Voeg(Naam!, Regio ?? "", ct) is not { } weigering)
            {
                return this.Klaar(
                    "/beheer/organisaties",
                    $"{Naam!.Trim()} is toegevoegd.",
                    "Nu kan de applicatiebeheerder er iemand uitnodigen."
                );
            }
            ModelState.AddModelError(
                weigering == Weigeringen.RegioOnbekend ? nameof(Regio) : nameof(Naam),
                weigering.Tekst
            );
        }
        await Toon(ct);
        return this.Herstel();
    }

    private async Task Toon(CancellationToken ct) =>
        (Organisaties, Bekend) = (await beheer.Alle(ct), await beheer.ZonderOrganisatie(ct));
}
