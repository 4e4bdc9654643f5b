using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>One figure by its code: what it is, and where it comes from.</summary>
// Not kept as bytes: there are thousands, and they would leave no room for the pages that are read often.
internal sealed class CijferModel(Cijfervinder vinder, Klok klok) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    public string Editie { get; private set; } = "";

    /// <summary>As it was typed.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Null: no figure has this code.</summary>
    public Gevondencijfer? Gevonden { get; private set; }

    [Openbaar("Regioplannen zijn openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, string editie, string code, CancellationToken ct)
    {
        if (Planadres.Regio(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        (Regio, Editie, Code) = (gevonden, editie, code);
        if (Plancijfer.Lees(code) is { } gelezen)
        {
            if (gelezen != code || regio != gevonden.Slug)
            {
                return RedirectPermanent($"/regioplan/{gevonden.Slug}/{Planadres.Deel(editie)}/cijfer/{gelezen}");
            }
            Gevonden = await vinder.Vind(gevonden, editie, gelezen, ct);
        }
        return Gevonden is null ? new PageResult { StatusCode = StatusCodes.Status404NotFound } : Page();
    }
}
