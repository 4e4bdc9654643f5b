using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Conflicten;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>Changes a location: as its provider, or after a telephone call with it.</summary>
internal sealed class LocatieWijzigenPaginaModel(
    LocatieWijzigen wijzigen,
    Conflictzijden conflict,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel, IConflictpagina
{
    [BindProperty]
    public LocatieInvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    public string Naam { get; private set; } = "";
    public Locatieformulier Formulier { get; private set; } = null!;

    [Handeling("locatie.wijzigen")]
    public Task OnGetAsync(Guid id, CancellationToken ct) => Begin(id, "locatie.wijzigen", ct);

    [Handeling("portfolio.beheren")]
    public Task OnGetNamensAsync(Guid id, CancellationToken ct) => Begin(id, "portfolio.beheren", ct);

    [Handeling("locatie.wijzigen")]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => SlaOp(id, "locatie.wijzigen", ct);

    [Handeling("portfolio.beheren")]
    public Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct) => SlaOp(id, "portfolio.beheren", ct);

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) => conflict.Van((Locatie)huidig, ct);

    private async Task Begin(Guid id, string handeling, CancellationToken ct)
    {
        var locatie = await Haal(id, handeling, ct);
        (Invoer, Versie) = (LocatieInvoer.Van(locatie), locatie.Versie);
        Teken(locatie);
    }

    private Task<IActionResult> SlaOp(Guid id, string handeling, CancellationToken ct) =>
        this.SlaOp(
            () => wijzigen.Voer(id, Invoer, Versie, ct),
            () => this.Klaar($"/portfolio/locaties/{id}", "De locatie is opgeslagen."),
            async () => Teken(await Haal(id, handeling, ct))
        );

    private void Teken(LocatieBeeld locatie)
    {
        Naam = locatie.Naam;
        Formulier = new Locatieformulier(Invoer, wie.Regio, klok.Vandaag)
        {
            Versie = Versie,
            Namens = !poort.Mag("locatie.wijzigen"),
            Terug = $"/portfolio/locaties/{locatie.Id}",
        };
    }

    private async Task<LocatieBeeld> Haal(Guid id, string handeling, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var locatie = beeld.Locaties.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Locatie));
        poort.Eis(handeling, Registerdoel.Van(locatie));
        return locatie;
    }
}
