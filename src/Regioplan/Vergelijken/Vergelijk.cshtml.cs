using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Vergelijken;

/// <summary>Two regions of one edition, or two editions of one region, beside each other.</summary>
internal sealed class VergelijkModel(Planlezer lezer, Planoverzicht overzicht, Klok klok) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    /// <summary>The regions to choose from.</summary>
    public IReadOnlyList<Zorgkantoorregio> Regios { get; private set; } = [];

    /// <summary>The editions to choose from, the newest first.</summary>
    public IReadOnlyList<string> Edities { get; private set; } = [];

    public string Met { get; private set; } = "";

    public string Editie { get; private set; } = "";

    public string Van { get; private set; } = "";

    public string Naar { get; private set; } = "";

    /// <summary>Why what was asked cannot be shown, with what to do; null when it can.</summary>
    public string? Bezwaar { get; private set; }

    public Planbeeld? Een { get; private set; }

    public Planbeeld? Ander { get; private set; }

    public IReadOnlyList<Vergelijkgroep> Groepen { get; private set; } = [];

    /// <summary>Two editions of one region, and not two regions.</summary>
    public bool ZijnEdities { get; private set; }

    [Openbaar("Regioplannen zijn openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, CancellationToken ct)
    {
        if (Planadres.Regio(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        if (Planadres.Omleiding(gevonden, regio, "/vergelijk") is { } adres)
        {
            return RedirectPermanent(adres + Request.QueryString);
        }
        Regio = gevonden;
        await Stel(ct);
        Bezwaar =
            Van.Length > 0 || Naar.Length > 0 ? await VergelijkEdities(ct)
            : Met.Length > 0 ? await VergelijkRegios(ct)
            : null;
        return Bezwaar is null ? Page() : new PageResult { StatusCode = StatusCodes.Status404NotFound };
    }

    private async Task Stel(CancellationToken ct)
    {
        var alle = await overzicht.Alle(ct);
        Edities = [.. (await overzicht.Van(Regio, ct)).Edities.Where(e => e.HeeftPlan).Select(e => e.Editie)];
        Regios = [.. alle.Where(r => r.HeeftPlan && r.Regio != Regio).Select(r => r.Regio)];
        (Met, Van, Naar) = (Vraag("met"), Vraag("van"), Vraag("naar"));
        Editie = Vraag("editie") is { Length: > 0 } editie ? editie : Edities.FirstOrDefault("");
    }

    private string Vraag(string naam) => Request.Query[naam].ToString();

    private async Task<string?> VergelijkRegios(CancellationToken ct)
    {
        if (Zorgkantoorregio.VanSlug(Met) is not { } ander || ander == Regio)
        {
            return "Kies een andere regio uit de lijst.";
        }
        (Een, Ander) = (await Haal(Regio, Editie, ct), await Haal(ander, Editie, ct));
        if (Een is null || Ander is null)
        {
            return $"Van {(Een is null ? Regio : ander).Naam} is er geen regioplan in deze editie. Kies een andere editie of een andere regio.";
        }
        if (Een.IsVoorbeeld != Ander.IsVoorbeeld)
        {
            return "De cijfers van een van de twee regio's zijn verzonnen. Die zetten we niet naast echte cijfers. Kies een andere regio.";
        }
        Groepen = Regiovergelijking.Maak(Een, Ander);
        return null;
    }

    private async Task<string?> VergelijkEdities(CancellationToken ct)
    {
        ZijnEdities = true;
        (Een, Ander) = (await Haal(Regio, Van, ct), await Haal(Regio, Naar, ct));
        if (Een is null || Ander is null || Van == Naar)
        {
            return $"Kies twee verschillende edities. Van {Regio.Naam} zijn er: {string.Join(" en ", Edities)}.";
        }
        if (Een.IsVoorbeeld != Ander.IsVoorbeeld)
        {
            return "De cijfers van een van de twee edities zijn verzonnen. Die zetten we niet naast echte cijfers. Kies een andere editie.";
        }
        Groepen = Editievergelijking.Maak(Een, Ander);
        return null;
    }

    private async Task<Planbeeld?> Haal(Zorgkantoorregio regio, string editie, CancellationToken ct) =>
        Sjabloon.Van(editie) is { } sjabloon ? await lezer.Haal(regio, sjabloon, ct) : null;
}
