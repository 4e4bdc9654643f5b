using System.Text;
using Microsoft.AspNetCore.Html;
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
internal sealed class PlanModel(
    Planlezer lezer,
    IPlanboek boek,
    Vastebestanden vast,
    Planoverzicht overzicht,
    Klok klok
) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    /// <summary>The edition as it was asked.</summary>
    public string Editie { get; private set; } = "";

    /// <summary>A plan that is drawn now: the computed one, or one that was published before its bytes were kept.</summary>
    public Planbeeld? Beeld { get; private set; }

    /// <summary>The published plan, as it was frozen.</summary>
    public HtmlString? Lijf { get; private set; }

    /// <summary>What is kept is not what was published.</summary>
    public bool IsGeschonden { get; private set; }

    public string Titel => Beeld?.Titel ?? $"Regioplan {Regio.Naam} {Editie}";

    public string Zin { get; private set; } = "";

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
        if (Planadres.Omleiding(gevonden, regio, $"/{Planadres.Deel(editie)}") is { } adres)
        {
            return RedirectPermanent(adres);
        }
        (Regio, Editie) = (gevonden, editie);
        if (Sjabloon.Van(editie) is { } sjabloon)
        {
            await Zoek(sjabloon, ct);
        }
        if (IsGeschonden)
        {
            return new PageResult { StatusCode = StatusCodes.Status500InternalServerError };
        }
        if (Beeld is not null || Lijf is not null)
        {
            return Page();
        }
        Edities = (await overzicht.Van(gevonden, ct)).Edities;
        Onderweg = overzicht.Onderweg(Response);
        return new PageResult { StatusCode = Onderweg ? StatusCodes.Status200OK : StatusCodes.Status404NotFound };
    }

    private async Task Zoek(Sjabloon sjabloon, CancellationToken ct)
    {
        var plan = await boek.Gepubliceerd(Regio, Editie, versie: null, ct);
        if (plan is { IsIngetrokken: false, Kop: var kop } && await vast.Lees(kop.Id, Vastsoort.Lijf, ct) is { } inhoud)
        {
            Zin = Planbeeld.Versiezin(kop.Nummer, kop.Vanaf);
            IsGeschonden = inhoud.Bytes is null;
            Lijf = inhoud.Bytes is { } lijf ? new(Encoding.UTF8.GetString(lijf)) : null;
            return;
        }
        Ingetrokken = plan is { IsIngetrokken: true } ? plan.Kop : null;
        Beeld = await lezer.Haal(Regio, sjabloon, ct);
        Zin = Beeld?.Zin ?? "";
    }
}
