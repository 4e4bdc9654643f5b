using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Bewaren;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Inzage;

/// <summary>Asks for a code. It is posted, so that it stands in no address.</summary>
internal sealed class InzageModel(Inzagelezer lezer) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [Handeling(Inzagemaker.Handeling)]
    public void OnGet() { }

    [Handeling(Inzagemaker.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await lezer.Zoek(Code, ct) is { } id)
        {
            return Redirect($"/plaatsing/inzage/{id}");
        }
        ModelState.AddModelError(nameof(Code), Weigeringen.OnbekendeCode.Tekst);
        return this.Herstel();
    }
}
