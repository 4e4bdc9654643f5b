using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Tafel.Beheer;

/// <summary>The tables of a region, and a new one.</summary>
internal sealed class BeheerModel(Tafelbeheer beheer) : PageModel
{
    [BindProperty]
    public Tafelinvoer Invoer { get; set; } = new();

    public IReadOnlyList<Plaatsingstafel> Tafels { get; private set; } = [];

    public bool Mag => beheer.Mag;

    [Handeling(Tafelbron.Beheren)]
    public async Task OnGetAsync(CancellationToken ct) => Tafels = await beheer.Alle(ct);

    [Handeling(Tafelbron.Beheren)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var (id, fout) = await beheer.Maak(Invoer, ct);
            if (fout is null)
            {
                return this.Klaar($"/plaatsing/tafel/beheer/{id}", "De tafel is gemaakt.", "Kies nu wie eraan zit.");
            }
            ModelState.AddModelError(
                fout.Veld.Length == 0 ? "" : $"{nameof(Invoer)}.{fout.Veld}",
                fout.Weigering.Tekst
            );
        }
        Tafels = await beheer.Alle(ct);
        return this.Herstel();
    }
}
