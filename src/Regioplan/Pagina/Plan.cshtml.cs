using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Overgenomen;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>The plan of a region and edition.</summary>
[Gepubliceerd(Intrekbaar = true)]
internal sealed class PlanModel(Planlezer lezer, IPlanboek boek, Planoverzicht overzicht, Klok klok) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    /// <summary>The edition as it was asked.</summary>
    public string Editie { get; private set; } = "";

    /// <summary>Null: there is no plan of this edition.</summary>
    public Planbeeld? Beeld { get; private set; }

    /// <summary>The plan that people published and withdrew; null when that did not happen.</summary>
    public Plankop? Ingetrokken { get; private set; }

    public bool Onderweg { get; private set; }

    /// <summary>The printed plan of this edition was taken over.</summary>
    public bool IsOvergenomen => Overgenomenboek.Van(Regio.Code, Editie) is not null;

    /// <summary>The editions that are there.</summary>
    public IReadOnlyList<Editiestand> Edities { get; private set; } = [];

    [Openbaar("Regioplannen zijn openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, string editie, CancellationToken ct)
    {
        if (Planadres.Regio(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        if (Planadres.Omleiding(gevonden, regio, $"/{editie}") is { } adres)
        {
            return RedirectPermanent(adres);
        }
        (Regio, Editie) = (gevonden, editie);
        if (Sjabloon.Van(editie) is { } sjabloon)
        {
            Beeld = await lezer.Haal(gevonden, sjabloon, ct);
            var plan = await boek.Gepubliceerd(gevonden, editie, versie: null, ct);
            Ingetrokken = plan is { IsIngetrokken: true } ? plan.Kop : null;
        }
        if (Beeld is not null)
        {
            return Page();
        }
        Edities = (await overzicht.Van(gevonden, ct)).Edities;
        Onderweg = overzicht.Onderweg(Response);
        return new PageResult { StatusCode = Onderweg ? StatusCodes.Status200OK : StatusCodes.Status404NotFound };
    }
}
