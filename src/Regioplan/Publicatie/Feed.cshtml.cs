using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What was published and withdrawn, for who follows it with a reader.</summary>
internal sealed class FeedModel(IPlanboek boek, IConfiguration instellingen) : PageModel
{
    [Openbaar("De lijst van gepubliceerde regioplannen is openbaar")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        Content(
            Atomfeed.Schrijf(await boek.Lijst(ct), Bladmaker.Huis(instellingen)),
            "application/atom+xml",
            Encoding.UTF8
        );
}
