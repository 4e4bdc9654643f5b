using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>The standing searches of who is signed in, with what came to fit.</summary>
internal sealed class ZoekopdrachtenModel(Zoekopdrachtlezer lezer, ZoekopdrachtBewaren bewaren) : PageModel
{
    private const string Adres = "/plaatsing/zoekopdrachten";

    [BindProperty]
    public Guid? Zoekvraag { get; set; }

    [BindProperty]
    public Guid? Eenheid { get; set; }

    public IReadOnlyList<Zoekopdrachtrij> Rijen { get; private set; } = [];

    public bool IetsNieuws => Rijen.Any(r => r.Treffers.Any(t => t.Treffer.GezienOp is null));

    [Handeling(ZoekopdrachtBewaren.Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Rijen = await lezer.Lees(ct);

    [Handeling(ZoekopdrachtBewaren.Handeling)]
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct)
    {
        if (await bewaren.Voer(Zoekvraag, Eenheid, ct) is { } weigering)
        {
            ModelState.AddModelError("", weigering.Tekst);
            Rijen = await lezer.Lees(ct);
            return this.Herstel();
        }
        return this.Klaar(
            Adres,
            "De zoekopdracht is bewaard.",
            "Past er iets nieuws, dan staat het hier en in uw dagbericht."
        );
    }

    [Handeling(ZoekopdrachtBewaren.Handeling)]
    public async Task<IActionResult> OnPostBeeindigAsync(Guid zoekopdracht, CancellationToken ct)
    {
        await bewaren.Beeindig(zoekopdracht, ct);
        return this.Klaar(Adres, "De zoekopdracht is beëindigd.");
    }

    [Handeling(ZoekopdrachtBewaren.Handeling)]
    public async Task<IActionResult> OnPostGezienAsync(CancellationToken ct)
    {
        await bewaren.Gezien(ct);
        return this.Klaar(Adres, "Alles staat op gezien.");
    }
}
