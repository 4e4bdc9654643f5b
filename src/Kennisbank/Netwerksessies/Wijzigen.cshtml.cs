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

    /// <summary>A change was sent and refused: what was typed stays in the form, also when the row was taken back meanwhile.</summary>
    public bool Getypt { get; private set; }

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
        Getypt = true;
        // Whether it may be changed comes before what is wrong with the form.
        await Haal(id, ct);
        if (ModelState.IsValid && await zaken.Wijzig(id, Invoer, Versie, ct) is { } fout)
        {
            ModelState.AddModelError(fout.Veld.Length > 0 ? $"{nameof(Invoer)}.{fout.Veld}" : "", fout.Weigering.Tekst);
        }
        return ModelState.IsValid ? this.Klaar("/kennisbank/sessies", "De bijeenkomst is opgeslagen.") : this.Herstel();
    }

    [Handeling(Kennisschrijver.Handeling)]
    public Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct) =>
        ZetWeg(id, weg: true, "De bijeenkomst staat niet meer in de lijst.", ct);

    [Handeling(Kennisschrijver.Handeling)]
    public Task<IActionResult> OnPostZetTerugAsync(Guid id, CancellationToken ct) =>
        ZetWeg(id, weg: false, "De bijeenkomst staat weer in de lijst.", ct);

    public Task<string> Schrijfregio(CancellationToken ct) =>
        zaken.Schrijver.KiestRegio && Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id)
            ? zaken.Regio(id, ct)
            : Task.FromResult("");

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) =>
        zaken.Zijde(((Netwerksessie)huidig).Id, ct);

    private async Task<IActionResult> ZetWeg(Guid id, bool weg, string gelukt, CancellationToken ct)
    {
        await Haal(id, ct);
        try
        {
            await zaken.ZetWeg(id, Versie, weg, ct);
            return this.Klaar("/kennisbank/sessies", gelukt);
        }
        catch (Verouderd)
        {
            // This form has no fields, so there is nothing to choose between: the page comes again, as it is stored now.
            await OnGetAsync(id, ct);
            ModelState.Clear();
            return this.Intussen(Kennisschrijver.IntussenAnders);
        }
    }

    private async Task<Netwerksessie> Haal(Guid id, CancellationToken ct)
    {
        var sessie = await zaken.Haal(id, ct);
        Weg = sessie.IngetrokkenOp is null ? null : sessie;
        return sessie;
    }
}
