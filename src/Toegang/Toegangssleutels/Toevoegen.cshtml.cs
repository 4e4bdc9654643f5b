using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Toegangssleutels;

internal sealed class ToevoegenModel(Sleuteltoevoeging toevoeging) : PageModel
{
    [
        BindProperty,
        Required(ErrorMessage = "Geef de toegangssleutel een naam."),
        StringLength(60, ErrorMessage = "Kies een naam van hoogstens 60 tekens.")
    ]
    public string? Naam { get; set; }

    [Handeling("tweedefactor.wijzigen")]
    public void OnGet() => ModelState.Clear();

    [Handeling("tweedefactor.wijzigen")]
    public async Task<IActionResult> OnPostVraagAsync(CancellationToken ct) =>
        new JsonResult(await toevoeging.Vraag(ct));

    [
        Handeling("tweedefactor.wijzigen"),
        ZonderTransactie("Een uitdaging is op, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostAsync(string? stapUitdaging, string? stapAntwoord, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return this.Herstel();
        }
        if (await toevoeging.Voer(Naam!.Trim(), new(stapUitdaging, stapAntwoord), ct) is { } weigering)
        {
            var veld = weigering == Weigeringen.SleutelnaamKanNiet ? nameof(Naam) : Sleutelantwoord.Tekstveld;
            return this.Herstel(veld, weigering);
        }
        return this.Klaar("/account", "De toegangssleutel is toegevoegd.", "U kunt zich er nu mee aanmelden.");
    }
}
