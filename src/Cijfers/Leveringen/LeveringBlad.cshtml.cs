using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>One delivery: how it stands, what the screening found, and the way to its figures.</summary>
internal sealed class LeveringBladModel(Leveringzaken zaken, Metinglezer metingen, Correctiezaken correcties)
    : PageModel
{
    [BindProperty]
    public int Versie { get; set; }

    public Levering Levering { get; private set; } = null!;

    public Rekenklus? Klus { get; private set; }

    public IReadOnlyList<Ruwbestand> Bestanden { get; private set; } = [];

    public IReadOnlyList<(string Editie, int Metingen)> Edities { get; private set; } = [];

    public IReadOnlyList<Rapportdeel> Rapport { get; private set; } = [];

    public IReadOnlyList<(Correctieblad Blad, Correctiegebruik Gebruik)> Correcties { get; private set; } = [];

    public IReadOnlyList<Codevondst> Onbekend { get; private set; } = [];

    public bool HeeftVerslag => zaken.HeeftVerslag(Levering);

    public Weigering? Geweigerd { get; private set; }

    public string Titel => Levering.Manifestnaam.Length > 0 ? $"Levering {Levering.Manifestnaam}" : "Levering";

    [Handeling(Leveringzaken.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct) =>
        await Laad(await zaken.Haal(id, versie: null, ct), ct);

    /// <summary>All findings, as the command line gives them.</summary>
    [Handeling(Leveringzaken.Handeling)]
    public async Task<IActionResult> OnGetVerslagAsync(Guid id, CancellationToken ct)
    {
        var levering = await zaken.Haal(id, versie: null, ct);
        return await zaken.Verslag(levering, ct) is { } bytes
            ? File(bytes, "text/csv; charset=utf-8", $"screening-{levering.Screening[..8]}.csv")
            : LocalRedirect($"/cijfers/leveringen/{id}");
    }

    [Handeling(Leveringzaken.Handeling)]
    public async Task<IActionResult> OnPostStopAsync(Guid id, CancellationToken ct)
    {
        zaken.Stop(await zaken.Haal(id, versie: null, ct));
        return this.Klaar($"/cijfers/leveringen/{id}", "De berekening stopt.");
    }

    [Handeling(Leveringzaken.Handeling)]
    public async Task<IActionResult> OnPostOpnieuwAsync(Guid id, CancellationToken ct)
    {
        var levering = await zaken.Haal(id, Versie, ct);
        Geweigerd = await zaken.Opnieuw(levering, ct);
        if (Geweigerd is null)
        {
            return this.Klaar($"/cijfers/leveringen/{id}", "De berekening begint opnieuw.");
        }
        await Laad(levering, ct);
        return this.Herstel();
    }

    private async Task Laad(Levering levering, CancellationToken ct)
    {
        (Levering, Klus, Rapport) = (levering, zaken.Klus(levering), levering.Rapportdelen());
        Bestanden = await zaken.Bestanden(levering, ct);
        Edities = await metingen.Edities(levering, ct);
        Correcties = await correcties.Gebruik(levering, ct);
        Onbekend = await correcties.Onbekend(levering, ct);
    }
}
