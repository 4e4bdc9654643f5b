using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Conflicten;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Pagina;

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
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => Sla(id, ct);

    [Handeling("portfolio.beheren")]
    public Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct) => Sla(id, ct);

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) => conflict.Van((Eenheid)huidig, ct);

    private async Task Begin(Guid id, string handeling, CancellationToken ct)
    {
        var (eenheid, locatie) = await Haal(id, ct);
        if (!poort.Mag(handeling, Registerdoel.Van(eenheid)))
        {
            throw new GeenToegang(handeling);
        }
        (Invoer, Versie) = (EenheidInvoer.Van(eenheid), eenheid.Versie);
        await Teken(eenheid, locatie, ct);
    }

    private async Task<IActionResult> Sla(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await wijzigen.Voer(id, Invoer, Versie, ct) is not { } fout)
            {
                this.Gelukt("De eenheid is opgeslagen.");
                return Redirect($"/portfolio/eenheden/{id}");
            }
            this.Herstel(nameof(Invoer), fout);
        }
        var (eenheid, locatie) = await Haal(id, ct);
        await Teken(eenheid, locatie, ct);
        return this.Herstel();
    }

    private async Task Teken(EenheidBeeld eenheid, LocatieBeeld locatie, CancellationToken ct)
    {
        Naam = eenheid.Naam;
        Invoer.VulAan(klok.Vandaag);
        Formulier = new Eenheidformulier(Invoer, locatie, klok.Vandaag)
        {
            Versie = Versie,
            Namens = !poort.Mag("locatie.wijzigen"),
            Terug = $"/portfolio/eenheden/{eenheid.Id}",
            Gemarkeerd = await keuring.Markeer("de opmerking", Invoer.Opmerking, ct),
        };
    }

    private async Task<(EenheidBeeld Eenheid, LocatieBeeld Locatie)> Haal(Guid id, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var eenheid = beeld.Eenheden.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Eenheid));
        return (eenheid, beeld.Locaties[eenheid.LocatieId]);
    }
}
