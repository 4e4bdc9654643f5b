using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plannen.Projecten;

/// <summary>Changes a project.</summary>
internal sealed class WijzigenModel(Projectzaken zaken, Projectboek boek) : PageModel, IConflictpagina
{
    [BindProperty]
    public Projectinvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    public string Titel { get; private set; } = "";

    public Projectformulier Formulier { get; private set; } = null!;

    [Handeling(Projectzaken.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var project = await boek.Haal(id, Projectzaken.Handeling, ct);
        (Invoer, Versie) = (Projectinvoer.Uit(project), project.Versie);
        Teken(project);
    }

    [Handeling(Projectzaken.Handeling)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid && await zaken.Wijzig(id, Invoer, Versie, ct) is { } fout)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        if (ModelState.IsValid)
        {
            return this.Klaar(Projectboek.Adres(id), "Het project is opgeslagen.");
        }
        Teken(await boek.Haal(id, Projectzaken.Handeling, ct));
        return this.Herstel();
    }

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) => boek.Zijde(((Project)huidig).Id, ct);

    private void Teken(Project project) =>
        (Titel, Formulier) = (project.Titel, new(Invoer, Versie, Projectboek.Adres(project.Id)));
}
