using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>One open uitgave as the partners of the region read it, and its files.</summary>
internal sealed class RegiotafelBladModel(Uitgavelezing lezing, Uitgaveuitvoer uitvoer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Tabel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    public Uitgavebeeld Uitgave { get; private set; } = null!;

    public Tabelkeuze? Tabellen { get; private set; }

    [Handeling(Uitgavezaken.Lezen)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        (Uitgave, _) = await lezing.Open(id, ct);
        Tabellen = Tabelkeuze.Van($"/cijfers/regiotafel/{id}", Uitgave.Levering, Uitgave.Tabellen, Tabel, Regio);
    }

    [Handeling(Uitgavezaken.Lezen)]
    public Task<IActionResult> OnGetZipAsync(Guid id, CancellationToken ct) => Bestand(id, Uitgavebestand.Zip, ct);

    [Handeling(Uitgavezaken.Lezen)]
    public Task<IActionResult> OnGetWerkmapAsync(Guid id, CancellationToken ct) =>
        Bestand(id, Uitgavebestand.Werkmap, ct);

    private async Task<IActionResult> Bestand(Guid id, Uitgavebestand soort, CancellationToken ct)
    {
        var (uitgave, regio) = await lezing.Open(id, ct);
        return await uitvoer.Geef(uitgave, soort, Uitgavezaken.Lezen, regio, ct);
    }
}
