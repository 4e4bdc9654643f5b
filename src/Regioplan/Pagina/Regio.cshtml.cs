using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>The editions of one region.</summary>
[Gepubliceerd(Intrekbaar = true)]
internal sealed class RegioModel(Planoverzicht overzicht, IPoort poort, IHandelende wie, Klok klok) : PageModel
{
    public Regioplannen Plannen { get; private set; } = null!;

    public Zorgkantoorregio Regio => Plannen.Regio;

    public bool Onderweg { get; private set; }

    /// <summary>The reader writes the plans of this region.</summary>
    public bool MagSchrijven =>
        (wie.Regio == Regio.Code || (Regio.TweedeCode is { } tweede && wie.Regio == tweede))
        && poort.Mag(Plandossier.Bewerken);

    [Openbaar("Regioplannen zijn openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, CancellationToken ct)
    {
        if (Planadres.Regio(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        if (Planadres.Omleiding(gevonden, regio) is { } adres)
        {
            return RedirectPermanent(adres);
        }
        Plannen = await overzicht.Van(gevonden, ct);
        Onderweg = overzicht.Onderweg(Response);
        return Page();
    }
}
