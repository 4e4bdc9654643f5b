using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Formulieren;

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

    public Locatieformulier Formulier { get; private set; } = null!;

    [Handeling("locatie.wijzigen")]
    public Task OnGetAsync(CancellationToken ct) => Teken(ct);

    [Handeling("portfolio.beheren")]
    public Task OnGetNamensAsync(CancellationToken ct) => Teken(ct);

    [Handeling("locatie.wijzigen")]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SlaOp(ct);

    [Handeling("portfolio.beheren")]
    public Task<IActionResult> OnPostNamensAsync(CancellationToken ct) => SlaOp(ct);

    private Task<IActionResult> SlaOp(CancellationToken ct)
    {
        var id = Guid.NewGuid();
        return this.SlaOp(
            () => maken.Voer(id, Invoer, ct),
            () => this.Klaar($"/portfolio/locaties/{id}", "De locatie is toegevoegd.", "Voeg nu de eenheden toe."),
            () => Teken(ct)
        );
    }

    private async Task Teken(CancellationToken ct)
    {
        var namens = !poort.Mag("locatie.wijzigen");
        var beeld = await register.Nu(wie.Regio, ct);
        Formulier = new Locatieformulier(Invoer, wie.Regio, klok.Vandaag)
        {
            Namens = namens,
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
