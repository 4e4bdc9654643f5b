using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Excel.Uitvoer;

/// <summary>The register as a file. The log line is written before the first byte leaves.</summary>
internal sealed class UitvoerPaginaModel(
    RegisterLezer register,
    Bereik bereik,
    Werkeenheid werk,
    IHandelende wie,
    Klok klok
) : PageModel
{
    private const string Soort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Handeling = "portfolio.uitvoeren";

    /// <summary>Only the rows of the own organisation: what a provider edits and reads in again.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Eigen { get; set; }

    [Handeling(Handeling)]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        var beeld = await register.Nu(wie.Regio, ct);
        var rijen = beeld.Rijen.Where(r => r.InRegister(vandaag) && (!Eigen || r.Aanbieder.Id == wie.OrganisatieId));
        var standen = Stand.Alle(rijen, vandaag, bereik.ZietAlles).Select(ZonderNummer).ToList();
        var bytes = Uitvoermaker.Maak(standen, klok.Nu, vandaag);
        await werk.Doe(
            () =>
            {
                werk.Noteer(new Gebeurtenis(Handeling, "uitvoeren", "Portfolio", ObjectId: null, wie.Regio));
                return Task.FromResult(true);
            },
            ct
        );
        var datum = vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return File(bytes, Soort, $"regio-portfolio-{wie.Regio}-{datum}.xlsx");
    }

    // No direct numbers leave the system (matrix, row portfolio.uitvoeren), but for rows that this person reads in again: there
    // an empty cell would wipe the number out.
    private Stand ZonderNummer(Stand stand) =>
        bereik.Grond.Mag(stand.Bron.Aanbieder.Id) ? stand : stand.Zonder(Kolom.Telefoon);
}
