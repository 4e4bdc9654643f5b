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

    /// <summary>A change was sent and refused: what was typed stays in the form, also when the row was taken back meanwhile.</summary>
    public bool Getypt { get; private set; }

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
        Getypt = true;
        // Whether it may be changed comes before what is wrong with the form.
        await Haal(id, ct);
        if (ModelState.IsValid && await zaken.Wijzig(id, Invoer, Versie, ct) is { } fout)
        {
            ModelState.AddModelError(fout.Veld.Length > 0 ? $"{nameof(Invoer)}.{fout.Veld}" : "", fout.Weigering.Tekst);
        }
        return ModelState.IsValid ? this.Klaar(Terug, "Het punt is opgeslagen.") : this.Herstel();
    }

    [Handeling(Kennisschrijver.Handeling)]
    public Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct) =>
        ZetWeg(id, weg: true, "Het punt staat niet meer op de tijdlijn.", ct);

    [Handeling(Kennisschrijver.Handeling)]
    public Task<IActionResult> OnPostZetTerugAsync(Guid id, CancellationToken ct) =>
        ZetWeg(id, weg: false, "Het punt staat weer op de tijdlijn.", ct);

    public Task<string> Schrijfregio(CancellationToken ct) =>
        zaken.Schrijver.KiestRegio && Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id)
            ? zaken.Regio(id, ct)
            : Task.FromResult("");

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) =>
        zaken.Zijde(((Tijdlijnpunt)huidig).Id, ct);

    private async Task<IActionResult> ZetWeg(Guid id, bool weg, string gelukt, CancellationToken ct)
    {
        await Haal(id, ct);
        try
        {
            await zaken.ZetWeg(id, Versie, weg, ct);
            return this.Klaar(Terug, gelukt);
        }
        catch (Verouderd)
        {
            // This form has no fields, so there is nothing to choose between: the page comes again, as it is stored now.
            await OnGetAsync(id, ct);
            ModelState.Clear();
            return this.Intussen(Kennisschrijver.IntussenAnders);
        }
    }

    private async Task<Tijdlijnpunt> Haal(Guid id, CancellationToken ct)
    {
        var punt = await zaken.Haal(id, ct);
        (Terug, IsWeg) = (Puntzaken.Adres(punt.Regio), punt.IngetrokkenOp is not null);
        Verloop = await zaken.Verloop(punt, ct);
        return punt;
    }
}
