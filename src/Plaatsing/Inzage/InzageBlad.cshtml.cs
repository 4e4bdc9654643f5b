using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Bewaren;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Inzage;

/// <summary>Everything that is kept of one case, and erasing it.</summary>
internal sealed class InzageBladModel(Inzagelezer lezer, CasusWissen wissen, IPoort poort, Werkeenheid werk) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    public Guid Id { get; private set; }

    public Inzageblad Blad { get; private set; } = null!;

    public bool MagWissen => poort.Mag(CasusWissen.Handeling);

    [Handeling(Inzagemaker.Handeling)]
    public Task OnGetAsync(Guid id, CancellationToken ct) => Teken(id, ct);

    [Handeling(CasusWissen.Handeling)]
    public async Task<IActionResult> OnPostWisAsync(Guid id, CancellationToken ct)
    {
        if (await wissen.Voer(id, Code, ct) is not { } fout)
        {
            return this.Klaar("/plaatsing/inzage", "De zoekvraag is gewist.");
        }
        ModelState.AddModelError(fout.Veld.Length > 0 ? nameof(Code) : "", fout.Weigering.Tekst);
        werk.DraaiTerug();
        await Teken(id, ct);
        return this.Herstel();
    }

    private async Task Teken(Guid id, CancellationToken ct) => (Id, Blad) = (id, await lezer.Lees(id, ct));
}
