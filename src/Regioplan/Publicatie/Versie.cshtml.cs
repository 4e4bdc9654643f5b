using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>One published version at its permanent address: as it was frozen, or why it is no longer there.</summary>
internal sealed class VersieModel(IPlanboek boek, Vastebestanden vast, Planlezer lezer) : PageModel
{
    public Schrijfadres Adres { get; private set; } = null!;
    public Gepubliceerdplan Plan { get; private set; } = null!;

    /// <summary>The plan as it was frozen; null when the version was withdrawn, or is not shown.</summary>
    public HtmlString? Lijf { get; private set; }

    /// <summary>Of a version that was published before its bytes were kept.</summary>
    public Planbeeld? Beeld { get; private set; }
    public bool IsGeschonden { get; private set; }

    /// <summary>The PDF of the publication itself is the one to read: what was made again since is printed when it is asked for.</summary>
    public bool HeeftOorspronkelijk { get; private set; }
    public bool IsTeLezen => Lijf is not null || Beeld is not null;

    [Openbaar("Een gepubliceerd regioplan is openbaar, op een vast adres")]
    public async Task<IActionResult> OnGetAsync(string regio, string editie, int versie, CancellationToken ct)
    {
        Adres = Schrijfadres.Van(regio, editie);
        if (await boek.Gepubliceerd(Adres.Regio, editie, versie, ct) is not { } plan)
        {
            return NotFound();
        }
        Plan = plan;
        if (plan.IsIngetrokken)
        {
            return new PageResult { StatusCode = StatusCodes.Status410Gone };
        }
        switch (await vast.Lees(plan.Kop.Id, Vastsoort.Lijf, ct))
        {
            case null:
                Beeld = await lezer.Van(Adres.Regio, Adres.Sjabloon, plan, ct);
                return Page();
            case { Bytes: { } lijf, Druk: var druk }:
                HeeftOorspronkelijk = druk == 1;
                Lijf = new(Encoding.UTF8.GetString(lijf));
                return Page();
            default:
                IsGeschonden = true;
                return new PageResult { StatusCode = StatusCodes.Status500InternalServerError };
        }
    }
}
