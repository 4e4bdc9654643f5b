using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>The page behind the link in a reminder. Opening it changes nothing: mail scanners open links too.</summary>
internal sealed class BevestigModel(Linkbevestiging bevestiging) : PageModel
{
    private const string Reden = "De ondertekende link in een herinnering werkt zonder aan te melden, een keer.";

    [BindProperty]
    public Dictionary<Guid, int> Versies { get; set; } = [];

    public Linkstand Stand { get; private set; } = Linkstand.Ongeldig;

    [Openbaar(Reden)]
    public async Task OnGetAsync(string token, CancellationToken ct) => Stand = await bevestiging.Lees(token, ct);

    [Openbaar(Reden), ZonderTransactie("Werkt in de regio van de link, die niet uit een sessie komt.")]
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if (await bevestiging.Voer(token, Versies, ct) is { } aantal)
        {
            this.Gelukt(
                Actueelblad.Melding(aantal),
                aantal < Versies.Count
                    ? "De andere regels zijn intussen gewijzigd. Meld u aan om ze na te kijken."
                    : null
            );
        }
        return LocalRedirect($"/portfolio/bevestig/{token}");
    }
}
