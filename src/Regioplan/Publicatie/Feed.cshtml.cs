using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What was published and withdrawn, for who follows it with a reader.</summary>
internal sealed class FeedModel(IPlanboek boek) : PageModel
{
    [Openbaar("De lijst van gepubliceerde regioplannen is openbaar")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        Content(
            Atomfeed.Schrijf(await boek.Lijst(ct), $"{Request.Scheme}://{Request.Host}"),
            "application/atom+xml",
            Encoding.UTF8
        );
}
