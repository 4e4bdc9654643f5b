using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>The figures of one edition of a delivery: one indicator at a time, whole or of one region; and working it out again.</summary>
internal sealed class MetingenModel(Leveringzaken zaken, Metinglezer lezer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Editie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    public Levering Levering { get; private set; } = null!;

    public bool WordtNagerekend { get; private set; }

    public IReadOnlyList<(string Indicator, string Versie)> Indicatoren { get; private set; } = [];

    public Meting? Meting { get; private set; }

    public IReadOnlyList<Toonrij> Rijen { get; private set; } = [];

    /// <summary>Regions that have rows, in order.</summary>
    public IReadOnlyList<string> Regios { get; private set; } = [];

    public IReadOnlyList<Narekening> Narekeningen { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Reden { get; set; }

    public Weigering? Geweigerd => Weigeringen.BijNarekenen(Reden);

    public string Adres => $"/cijfers/leveringen/{Levering.Id}/metingen";

    [Handeling(Leveringzaken.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct) =>
        await Laad(await zaken.Haal(id, versie: null, ct), ct);

    [Handeling(Leveringzaken.Handeling)]
    public async Task<IActionResult> OnPostNarekenAsync(Guid id, string? meting, CancellationToken ct)
    {
        var levering = await zaken.Haal(id, versie: null, ct);
        var adres =
            $"/cijfers/leveringen/{id}/metingen?editie={Uri.EscapeDataString(Editie ?? "")}&indicator={Uri.EscapeDataString(Indicator ?? "")}";
        // The page shows figures, and a refused form would undo the line in the log: so the answer is always another page.
        return await zaken.Nareken(levering, meting ?? "", ct) is { } weigering
            ? LocalRedirect($"{adres}&reden={weigering.Code}")
            : this.Klaar(adres, "De meting wordt nagerekend. De uitkomst staat straks onder aan deze pagina.");
    }

    private async Task Laad(Levering levering, CancellationToken ct)
    {
        Levering = levering;
        WordtNagerekend = zaken.Klus(levering) is not null;
        Editie = Cijferloop.Edities.FirstOrDefault(e => e == Editie) ?? Cijferloop.Edities[0];
        Indicatoren = await lezer.Indicatoren(levering, Editie, ct);
        if (Indicatoren.Count == 0)
        {
            return;
        }
        Indicator =
            Indicatoren.Select(i => i.Indicator).FirstOrDefault(i => i == Indicator) ?? Indicatoren[0].Indicator;
        Meting = (await lezer.Lees(levering, Editie, Indicator, ct))!;
        var alle = Toonrij.Van(Meting);
        Regios = [.. alle.Select(r => r.Regio).Distinct().Order(StringComparer.Ordinal)];
        Regio = Regios.FirstOrDefault(r => r == Regio);
        Rijen = [.. alle.Where(r => Regio is null || r.Regio == Regio)];
        Narekeningen = await lezer.Narekeningen(Meting, ct);
    }
}
