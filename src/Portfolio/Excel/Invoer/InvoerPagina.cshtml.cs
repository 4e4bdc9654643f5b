using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>Takes in an upload and sends on to its difference page.</summary>
internal sealed class InvoerPaginaModel(Innemen innemen, IPoort poort) : PageModel
{
    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public Bevinding? Geweigerd { get; private set; }

    public bool GeenBestand { get; private set; }

    /// <summary>Whether this person's organisation has rows of its own to take away.</summary>
    public bool HeeftEigen => poort.Mag("aanbod.wijzigen");

    /// <summary>Where in the sheet, when the refusal is about one place.</summary>
    public string? Plaats =>
        Geweigerd is not { Kolom: > 0 } fout ? null
        : fout.Rij > 0 ? $"{fout.Kolomletters}{fout.Rij}"
        : $"kolom {fout.Kolomletters}";

    [Handeling("portfolio.inlezen")]
    public void OnGet() { }

    [Handeling("portfolio.inlezen"), ZonderTransactie("Parsing takes its time in another process")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Bestand is null || Bestand.Length == 0)
        {
            GeenBestand = true;
            return this.Herstel();
        }

        await using var stroom = Bestand.OpenReadStream();
        var bytes = new byte[Math.Min(stroom.Length, Portfoliobestand.MeesteBytes)];
        await stroom.ReadExactlyAsync(bytes, ct);
        var (id, weigering) = await innemen.Voer(bytes, ct);
        Geweigerd = weigering;
        return id is { } boek ? Redirect($"/portfolio/invoer/{boek}") : this.Herstel();
    }
}
