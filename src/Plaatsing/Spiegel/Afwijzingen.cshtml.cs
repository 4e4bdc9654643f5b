using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>The mirror of refusals: what became of proposals, and why not. Only totals leave as a file.</summary>
internal sealed class AfwijzingenModel(Spiegellezer lezer) : PageModel
{
    public Spiegelbeeld Beeld { get; private set; } = null!;

    [Handeling(Spiegellezer.Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Beeld = await lezer.Lees("lezen", ct);

    [Handeling(Spiegellezer.Handeling)]
    public async Task<IActionResult> OnGetTotalenAsync(CancellationToken ct)
    {
        var beeld = await lezer.Lees("uitvoeren", ct);
        return File(Encoding.UTF8.GetBytes(beeld.Csv), "text/csv; charset=utf-8", "afwijzingen-totalen.csv");
    }
}
