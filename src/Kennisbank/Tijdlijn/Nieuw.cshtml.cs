using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>Adds a point to the timeline of a region.</summary>
internal sealed class NieuwModel(Puntzaken zaken) : PageModel, ISchrijfregio
{
    [BindProperty]
    public Puntinvoer Invoer { get; set; } = new();

    public bool KiestRegio => zaken.Schrijver.KiestRegio;

    [Handeling(Kennisschrijver.Handeling)]
    public void OnGet() => ModelState.Clear();

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await zaken.Maak(Invoer, ct) is { } fout)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        if (!ModelState.IsValid)
        {
            return this.Herstel();
        }
        return this.Klaar(Puntzaken.Adres(zaken.Schrijver.Regio(Invoer.Regio)), "Het punt staat op de tijdlijn.");
    }

    public Task<string> Schrijfregio(CancellationToken ct) => Task.FromResult(zaken.Schrijver.Regio(Invoer.Regio));
}
