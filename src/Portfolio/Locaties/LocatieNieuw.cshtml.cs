using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>Adds a location.</summary>
internal sealed class LocatieNieuwModel(
    LocatieMaken maken,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public LocatieInvoer Invoer { get; set; } = new();

    /// <summary>Whose it is, when a coordinator adds it.</summary>
    [BindProperty]
    public Guid? Aanbieder { get; set; }

    public Locatieformulier Formulier { get; private set; } = null!;

    [Handeling("locatie.wijzigen")]
    public Task OnGetAsync(CancellationToken ct) => Teken(ct);

    [Handeling("portfolio.beheren")]
    public Task OnGetNamensAsync(CancellationToken ct) => Teken(ct);

    [Handeling("locatie.wijzigen")]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Sla(ct);

    [Handeling("portfolio.beheren")]
    public Task<IActionResult> OnPostNamensAsync(CancellationToken ct) => Sla(ct);

    private async Task<IActionResult> Sla(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var (id, fout) = await maken.Voer(Invoer, Aanbieder, ct);
            if (fout is null)
            {
                this.Gelukt("De locatie is toegevoegd.", "Voeg nu de eenheden toe.");
                return Redirect($"/portfolio/locaties/{id}");
            }
            this.Herstel(fout.Veld == nameof(Aanbieder) ? "" : nameof(Invoer), fout);
        }
        await Teken(ct);
        return this.Herstel();
    }

    private async Task Teken(CancellationToken ct)
    {
        var namens = !poort.Mag("locatie.wijzigen");
        var beeld = await register.Nu(wie.Regio, ct);
        Formulier = new Locatieformulier(Invoer, wie.Regio, klok.Vandaag)
        {
            Namens = namens,
            Aanbieder = Aanbieder,
            Aanbieders = namens
                ?
                [
                    .. beeld
                        .Aanbieders.Values.OrderBy(a => a.Zoeknaam, StringComparer.Ordinal)
                        .Select(a => new SelectListItem(a.Naam, a.Id.ToString())),
                ]
                : null,
            Terug = "/portfolio",
        };
    }
}
