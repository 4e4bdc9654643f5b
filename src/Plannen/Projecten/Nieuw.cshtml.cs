using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plannen.Projecten;

/// <summary>Adds a project to the own region.</summary>
internal sealed class NieuwModel(Projectzaken zaken, Klok klok) : PageModel
{
    [BindProperty]
    public Projectinvoer Invoer { get; set; } = new();

    public Projectformulier Formulier => new(Invoer, Versie: null, "/plannen");

    [Handeling(Projectzaken.Handeling)]
    public void OnGet() => Invoer.Van = klok.Vandaag.Year;

    [Handeling(Projectzaken.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.NewGuid();
        if (ModelState.IsValid && await zaken.Maak(id, Invoer, ct) is { } fout)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        return ModelState.IsValid ? this.Klaar(Projectboek.Adres(id), "Het project is toegevoegd.") : this.Herstel();
    }
}
