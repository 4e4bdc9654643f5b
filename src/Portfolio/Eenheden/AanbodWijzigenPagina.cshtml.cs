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

/// <summary>Changes an offer: as its provider, or after a telephone call with it.</summary>
internal sealed class AanbodWijzigenPaginaModel(
    AanbodWijzigen wijzigen,
    Conflictzijden conflict,
    Tekstkeuring keuring,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel, IConflictpagina
{
    [BindProperty]
    public AanbodInvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    public Aanbodformulier Formulier { get; private set; } = null!;

    [Handeling("aanbod.wijzigen")]
    public Task OnGetAsync(Guid id, CancellationToken ct) => Begin(id, "aanbod.wijzigen", ct);

    [Handeling("aanbod.namens")]
    public Task OnGetNamensAsync(Guid id, CancellationToken ct) => Begin(id, "aanbod.namens", ct);

    [Handeling("aanbod.wijzigen")]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => SlaOp(id, "aanbod.wijzigen", ct);

    [Handeling("aanbod.namens")]
    public Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct) => SlaOp(id, "aanbod.namens", ct);

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) =>
        conflict.Van((Aanbod)huidig, AanbodInvoer.Opgeslagen, terug: null, ct);

    private async Task Begin(Guid id, string handeling, CancellationToken ct)
    {
        var rij = await Haal(id, handeling, ct);
        (Invoer, Versie) = (AanbodInvoer.Van(rij.Aanbod), rij.Aanbod.Versie);
        await Teken(rij, ct);
    }

    private async Task<IActionResult> SlaOp(Guid id, string handeling, CancellationToken ct)
    {
        var rij = await Haal(id, handeling, ct);
        this.Meld(Invoer.Fouten(rij.Eenheid.Totaal, klok.Vandaag));
        return await this.SlaOp(
            () => wijzigen.Voer(id, Invoer, Versie, ct),
            () => this.Klaar($"/portfolio/eenheden/{rij.Eenheid.Id}", "Het aanbod is opgeslagen en bevestigd."),
            () => Teken(rij, ct)
        );
    }

    private async Task Teken(Registerrij rij, CancellationToken ct) =>
        Formulier = new Aanbodformulier(Invoer, rij.Eenheid, rij.Locatie)
        {
            Aanbod = rij.Aanbod,
            Versie = Versie,
            Namens = !poort.Mag("aanbod.wijzigen"),
            Gemarkeerd =
            [
                await keuring.Markeer("de reden", Invoer.Reden, ct),
                await keuring.Markeer("de reden boven capaciteit", Invoer.BovenCapaciteit, ct),
            ],
        };

    private async Task<Registerrij> Haal(Guid id, string handeling, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var rij = beeld.Rijen.FirstOrDefault(r => r.Aanbod.Id == id) ?? throw new NietGevonden(nameof(Aanbod));
        poort.Eis(handeling, Registerdoel.Van(rij.Aanbod));
        return rij;
    }
}
