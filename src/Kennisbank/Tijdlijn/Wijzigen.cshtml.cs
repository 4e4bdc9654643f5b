using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>Changes a point of a timeline, takes it back or puts it back, and shows what stood there before.</summary>
internal sealed class WijzigenModel(Puntzaken zaken) : PageModel, IConflictpagina, ISchrijfregio
{
    [BindProperty]
    public Puntinvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    public string Terug { get; private set; } = "";

    /// <summary>It was taken back: it can be put back, not changed.</summary>
    public bool IsWeg { get; private set; }

    /// <summary>What stood there before, the latest first.</summary>
    public IReadOnlyList<Puntverloop> Verloop { get; private set; } = [];

    [Handeling(Kennisschrijver.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var punt = await Haal(id, ct);
        (Invoer, Versie) = (Puntinvoer.Uit(punt), punt.Versie);
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
        return ModelState.IsValid ? this.Klaar(Terug, "Het punt is opgeslagen.") : this.Herstel();
    }

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct)
    {
        await Haal(id, ct);
        await zaken.ZetWeg(id, Versie, weg: true, ct);
        return this.Klaar(Terug, "Het punt staat niet meer op de tijdlijn.");
    }

    [Handeling(Kennisschrijver.Handeling)]
    public async Task<IActionResult> OnPostZetTerugAsync(Guid id, CancellationToken ct)
    {
        await Haal(id, ct);
        await zaken.ZetWeg(id, Versie, weg: false, ct);
        return this.Klaar(Terug, "Het punt staat weer op de tijdlijn.");
    }

    public Task<string> Schrijfregio(CancellationToken ct) =>
        zaken.Schrijver.KiestRegio && Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id)
            ? zaken.Regio(id, ct)
            : Task.FromResult("");

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) =>
        zaken.Zijde(((Tijdlijnpunt)huidig).Id, ct);

    private async Task<Tijdlijnpunt> Haal(Guid id, CancellationToken ct)
    {
        var punt = await zaken.Haal(id, ct);
        (Terug, IsWeg) = (Puntzaken.Adres(punt.Regio), punt.IngetrokkenOp is not null);
        Verloop = await zaken.Verloop(punt, ct);
        return punt;
    }
}
