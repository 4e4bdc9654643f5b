using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Conflicten;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Changes a unit: as its provider, or after a telephone call with it.</summary>
internal sealed class EenheidWijzigenPaginaModel(
    EenheidWijzigen wijzigen,
    Conflictzijden conflict,
    Tekstkeuring keuring,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel, IConflictpagina
{
    [BindProperty]
    public EenheidInvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    public string Naam { get; private set; } = "";
    public Eenheidformulier Formulier { get; private set; } = null!;

    [Handeling("locatie.wijzigen")]
    public Task OnGetAsync(Guid id, CancellationToken ct) => Begin(id, "locatie.wijzigen", ct);

    [Handeling("portfolio.beheren")]
    public Task OnGetNamensAsync(Guid id, CancellationToken ct) => Begin(id, "portfolio.beheren", ct);

    [Handeling("locatie.wijzigen")]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => SlaOp(id, "locatie.wijzigen", ct);

    [Handeling("portfolio.beheren")]
    public Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct) => SlaOp(id, "portfolio.beheren", ct);

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) => conflict.Van((Eenheid)huidig, ct);

    private async Task Begin(Guid id, string handeling, CancellationToken ct)
    {
        var plek = await Haal(id, handeling, ct);
        (Invoer, Versie) = (EenheidInvoer.Van(plek.Eenheid), plek.Eenheid.Versie);
        await Teken(plek, ct);
    }

    private Task<IActionResult> SlaOp(Guid id, string handeling, CancellationToken ct) =>
        this.SlaOp(
            () => wijzigen.Voer(id, Invoer, Versie, ct),
            () => this.Klaar($"/portfolio/eenheden/{id}", "De eenheid is opgeslagen."),
            async () => await Teken(await Haal(id, handeling, ct), ct)
        );

    private async Task Teken((EenheidBeeld Eenheid, LocatieBeeld Locatie) plek, CancellationToken ct)
    {
        Naam = plek.Eenheid.Naam;
        Invoer.VulAan(klok.Vandaag);
        Formulier = new Eenheidformulier(Invoer, plek.Locatie, klok.Vandaag)
        {
            Versie = Versie,
            Namens = !poort.Mag("locatie.wijzigen"),
            Terug = $"/portfolio/eenheden/{plek.Eenheid.Id}",
            Gemarkeerd = await keuring.Markeer("de opmerking", Invoer.Opmerking, ct),
        };
    }

    private async Task<(EenheidBeeld Eenheid, LocatieBeeld Locatie)> Haal(
        Guid id,
        string handeling,
        CancellationToken ct
    )
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var eenheid = beeld.Eenheden.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Eenheid));
        poort.Eis(handeling, Registerdoel.Van(eenheid));
        return (eenheid, beeld.Locaties[eenheid.LocatieId]);
    }
}
