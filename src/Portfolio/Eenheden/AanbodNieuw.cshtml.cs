using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Adds an offer to a unit.</summary>
internal sealed class AanbodNieuwModel(
    AanbodMaken maken,
    Tekstkeuring keuring,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public AanbodInvoer Invoer { get; set; } =
        new() { Zekerheid = Eenheden.Zekerheid.Aangeboden, Status = AanbodStatus.Open };

    public Aanbodformulier Formulier { get; private set; } = null!;

    [Handeling("aanbod.wijzigen")]
    public Task OnGetAsync(Guid id, CancellationToken ct) => Begin(id, "aanbod.wijzigen", ct);

    [Handeling("aanbod.namens")]
    public Task OnGetNamensAsync(Guid id, CancellationToken ct) => Begin(id, "aanbod.namens", ct);

    [Handeling("aanbod.wijzigen")]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => SlaOp(id, "aanbod.wijzigen", ct);

    [Handeling("aanbod.namens")]
    public Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct) => SlaOp(id, "aanbod.namens", ct);

    private async Task Begin(Guid id, string handeling, CancellationToken ct)
    {
        await Teken(id, ct);
        poort.Eis(handeling, Registerdoel.Van(Formulier.Eenheid));
    }

    private async Task<IActionResult> SlaOp(Guid id, string handeling, CancellationToken ct)
    {
        await Begin(id, handeling, ct);
        this.Meld(Invoer.Fouten(Formulier.Eenheid.Totaal, klok.Vandaag));
        return await this.SlaOp(
            () => maken.Voer(id, Invoer, ct),
            () => this.Klaar($"/portfolio/eenheden/{id}", "Het aanbod is toegevoegd en bevestigd."),
            () => Begin(id, handeling, ct)
        );
    }

    private async Task Teken(Guid id, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var eenheid = beeld.Eenheden.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Eenheid));
        Formulier = new Aanbodformulier(Invoer, eenheid, beeld.Locaties[eenheid.LocatieId])
        {
            Namens = !poort.Mag("aanbod.wijzigen"),
            Gemarkeerd =
            [
                await keuring.Markeer("de reden", Invoer.Reden, ct),
                await keuring.Markeer("de reden boven capaciteit", Invoer.BovenCapaciteit, ct),
            ],
        };
    }
}
