using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Regios.Panelen;
using Regiotafel.Monitor.Uitgaven;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios;

/// <summary>The page of one region: its panels from what was opened, or what each of them waits for.</summary>
[Gepubliceerd]
internal sealed class RegioModel(Regioblik blik, Uitgavenboek boek, Klok klok) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    public Regiocijfers Cijfers { get; private set; } = null!;

    public IReadOnlyList<Paneel> Panelen { get; private set; } = [];

    public IReadOnlyList<Gesprekstarter> Vragen { get; private set; } = [];

    /// <summary>The quarters that the page can be drawn for, the newest first.</summary>
    public IReadOnlyList<Kwartaal> Kwartalen { get; private set; } = [];

    /// <summary>The quarter that was asked for and is not open, as it was typed.</summary>
    public string? Nietuitgegeven { get; private set; }

    /// <summary>Figures of a demonstration are being made.</summary>
    public bool Onderweg { get; private set; }

    public string Zin =>
        Onderweg ? $"Zorgkantoorregio {Regio.Code}."
        : Cijfers.IsLeeg ? $"Zorgkantoorregio {Regio.Code}. Er zijn nog geen cijfers van deze regio geleverd."
        : $"Zorgkantoorregio {Regio.Code}. Uitgave van {Klok.Datum(Cijfers.Uitgaven[0].Op).Voluit()}, afgerond op 5.";

    [Openbaar("Wat een regio heeft geleverd, is openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, string? kwartaal, CancellationToken ct)
    {
        if (Zorgkantoorregio.Van(regio, klok.Vandaag) is not { } gevonden)
        {
            return NotFound();
        }
        Regio = gevonden;
        // A second code of a region has no page of its own.
        if (gevonden.Code != regio)
        {
            return RedirectPermanent($"/monitor/{gevonden.Code}");
        }
        Cijfers = await blik.Van(gevonden, ct);
        Onderweg = boek.Onderweg(Response) && Cijfers.IsLeeg;
        Kwartalen = Regioblik.Kwartalen(Cijfers);
        var gekozen = Kwartaal.Lees(kwartaal);
        if (kwartaal is not null && (gekozen is null || !Kwartalen.Contains(gekozen)))
        {
            Nietuitgegeven = gekozen?.Naam ?? "dit kwartaal";
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }
        Panelen = blik.Panelen(Cijfers, gekozen);
        Vragen = Gesprekstarters.Van(Cijfers);
        return Page();
    }
}
