using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>Changes a meeting of the network, takes it back or puts it back.</summary>
internal sealed class WijzigenModel(Sessiezaken zaken) : PageModel, IConflictpagina, ISchrijfregio
{
    [BindProperty]
    public Sessieinvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The meeting when it was taken back: it can be put back, not changed.</summary>
    public Netwerksessie? Weg { get; private set; }

    public Sessieformulier Formulier => new(Invoer, Versie, KiestRegio: false);

    [Handeling(Kennisschrijver.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var sessie = await Haal(id, ct);
        (Invoer, Versie) = (Sessieinvoer.Uit(sessie), sessie.Versie);
    }

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        // Whether it may be changed comes before what is wrong with the form.
        await Haal(id, ct);
        if (ModelState.IsValid && await zaken.Wijzig(id, Invoer, Versie, ct) is { } fout)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        return ModelState.IsValid ? this.Klaar("/kennisbank/sessies", "De bijeenkomst is opgeslagen.") : this.Herstel();
    }

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct)
    {
        await Haal(id, ct);
        await zaken.ZetWeg(id, Versie, weg: true, ct);
        return this.Klaar("/kennisbank/sessies", "De bijeenkomst staat niet meer in de lijst.");
    }

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostZetTerugAsync(Guid id, CancellationToken ct)
    {
        await Haal(id, ct);
        await zaken.ZetWeg(id, Versie, weg: false, ct);
        return this.Klaar("/kennisbank/sessies", "De bijeenkomst staat weer in de lijst.");
    }

    public Task<string> Schrijfregio(CancellationToken ct) =>
        zaken.Schrijver.KiestRegio && Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id)
            ? zaken.Regio(id, ct)
            : Task.FromResult("");

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) =>
        zaken.Zijde(((Netwerksessie)huidig).Id, ct);

    private async Task<Netwerksessie> Haal(Guid id, CancellationToken ct)
    {
        var sessie = await zaken.Haal(id, ct);
        Weg = sessie.IngetrokkenOp is null ? null : sessie;
        return sessie;
    }
}
