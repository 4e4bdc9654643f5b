using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>Adds a meeting of the network.</summary>
internal sealed class NieuwModel(Sessiezaken zaken) : PageModel, ISchrijfregio
{
    [BindProperty]
    public Sessieinvoer Invoer { get; set; } = new();

    public Sessieformulier Formulier => new(Invoer, Versie: null, zaken.Schrijver.KiestRegio);

    [Handeling(Kennisschrijver.Handeling)]
    public void OnGet() => ModelState.Clear();

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await zaken.Maak(Invoer, ct) is { } fout)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        return ModelState.IsValid ? this.Klaar("/kennisbank/sessies", "De bijeenkomst is toegevoegd.") : this.Herstel();
    }

    public Task<string> Schrijfregio(CancellationToken ct) => Task.FromResult(zaken.Schrijver.Regio(Invoer.Regio));
}
