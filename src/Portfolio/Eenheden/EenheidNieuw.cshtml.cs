using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Adds a unit to a location.</summary>
internal sealed class EenheidNieuwModel(
    EenheidMaken maken,
    Tekstkeuring keuring,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public EenheidInvoer Invoer { get; set; } =
        new()
        {
            Soort = EenheidSoort.Groep,
            Geslacht = Eenheden.Geslacht.Alle,
            Open = "eigen",
            Halfwaardetijd = 14,
        };

    public Eenheidformulier Formulier { get; private set; } = null!;

    [Handeling("locatie.wijzigen")]
    public Task OnGetAsync(Guid id, CancellationToken ct) => Begin(id, "locatie.wijzigen", ct);

    [Handeling("portfolio.beheren")]
    public Task OnGetNamensAsync(Guid id, CancellationToken ct) => Begin(id, "portfolio.beheren", ct);

    [Handeling("locatie.wijzigen")]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => SlaOp(id, "locatie.wijzigen", ct);

    [Handeling("portfolio.beheren")]
    public Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct) => SlaOp(id, "portfolio.beheren", ct);

    private async Task Begin(Guid id, string handeling, CancellationToken ct)
    {
        await Teken(id, ct);
        poort.Eis(handeling, Registerdoel.Van(Formulier.Locatie));
    }

    private Task<IActionResult> SlaOp(Guid locatie, string handeling, CancellationToken ct)
    {
        var id = Guid.NewGuid();
        return this.SlaOp(
            () => maken.Voer(locatie, id, Invoer, ct),
            () =>
                this.Klaar(
                    $"/portfolio/eenheden/{id}",
                    "De eenheid is toegevoegd.",
                    "Er staat een aanbod met 0 vrije plekken bij. Wijzig het als er een plek vrij is."
                ),
            () => Begin(locatie, handeling, ct)
        );
    }

    private async Task Teken(Guid id, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        Invoer.VulAan(klok.Vandaag);
        Formulier = new Eenheidformulier(
            Invoer,
            beeld.Locaties.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Locatie)),
            klok.Vandaag
        )
        {
            Namens = !poort.Mag("locatie.wijzigen"),
            Terug = $"/portfolio/locaties/{id}",
            Gemarkeerd = await keuring.Markeer("de opmerking", Invoer.Opmerking, ct),
        };
    }
}
