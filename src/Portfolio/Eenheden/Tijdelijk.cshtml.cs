using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Reports what holds for a time at a unit: places out of use, or a dated remark.</summary>
internal sealed class TijdelijkModel(
    TijdelijkMelden melden,
    Tekstkeuring keuring,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public TijdelijkInvoer Invoer { get; set; } = new();

    public EenheidBeeld Eenheid { get; private set; } = null!;
    public LocatieBeeld Locatie { get; private set; } = null!;
    public Gemarkeerd Gemarkeerd { get; private set; } = null!;
    public bool Namens => !poort.Mag("locatie.wijzigen");
    public bool VraagBevestiging => Gemarkeerd.TeBevestigen || Invoer.GeenPersoon;
    public string Adres => $"/portfolio/eenheden/{Eenheid.Id}/tijdelijk" + (Namens ? "?handler=Namens" : "");

    public static IEnumerable<SelectListItem> Redenen =>
        Enum.GetValues<BuitenGebruikReden>().Select(r => new SelectListItem(r.Naam(), r.ToString()));

    /// <summary>What holds now or later, with its place in the order of the unit.</summary>
    public IEnumerable<(int Nummer, BuitenGebruikBeeld Deel)> Buiten =>
        Eenheid.BuitenGebruik.Select((b, i) => (i, b)).Where(d => d.b.Tot is null || d.b.Tot >= klok.Vandaag);

    public IEnumerable<(int Nummer, BeperkingBeeld Deel)> Beperkingen =>
        Eenheid.Beperkingen.Select((b, i) => (i, b)).Where(d => d.b.Tot >= klok.Vandaag);

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
        poort.Eis(handeling, Registerdoel.Van(Eenheid));
    }

    private Task<IActionResult> SlaOp(Guid id, string handeling, CancellationToken ct) =>
        this.SlaOp(
            () => melden.Voer(id, Invoer, ct),
            () => this.Klaar($"/portfolio/eenheden/{id}", "Opgeslagen."),
            () => Begin(id, handeling, ct)
        );

    private async Task Teken(Guid id, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        Eenheid = beeld.Eenheden.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Eenheid));
        Locatie = beeld.Locaties[Eenheid.LocatieId];
        Gemarkeerd = await keuring.Markeer("de tekst", Invoer.Tekst, ct);
    }
}
