using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>The mirror of refusals: what became of proposals, and why not. Only totals leave as a file.</summary>
internal sealed class AfwijzingenModel(Spiegellezer lezer) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "maanden")]
    public int? Gevraagd { get; set; }

    public int Maanden => Spiegellezer.Maanden(Gevraagd);

    public Spiegelbeeld Beeld { get; private set; } = null!;

    [Handeling(Spiegellezer.Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Beeld = await lezer.Lees(Maanden, "lezen", ct);

    [Handeling(Spiegellezer.Handeling)]
    public async Task<IActionResult> OnGetTotalenAsync(CancellationToken ct)
    {
        var beeld = await lezer.Lees(Maanden, "uitvoeren", ct);
        return File(Encoding.UTF8.GetBytes(beeld.Csv), "text/csv; charset=utf-8", "afwijzingen-totalen.csv");
    }
}
