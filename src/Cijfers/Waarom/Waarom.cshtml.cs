using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>Why a figure of one delivery differs from that of an earlier one.</summary>
internal sealed class WaaromModel(Leveringzaken leveringen, Waaromzaken zaken) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Later { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Eerder { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Editie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reden { get; set; }

    public Levering? Levering { get; private set; }

    public Levering? Vorige { get; private set; }

    public Meting? Van { get; private set; }

    public Meting? Naar { get; private set; }

    public IReadOnlyList<Levering> Keuze { get; private set; } = [];

    public Rekenklus? Klus { get; private set; }

    public Weigering? Bezwaar { get; private set; }

    public IReadOnlyList<Bestanddeel> Bestanddelen { get; private set; } = [];

    public Verklaring? Verklaring { get; private set; }

    public Waaromuitkomst? Uitkomst { get; private set; }

    public IReadOnlyList<Waaromcel> Cellen { get; private set; } = [];

    public IReadOnlyList<string> Regios { get; private set; } = [];

    public string Vraag =>
        $"later={Later}&eerder={Eerder}&editie={Uri.EscapeDataString(Editie ?? "")}&indicator={Uri.EscapeDataString(Indicator ?? "")}";

    [Handeling(Leveringzaken.Handeling)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        await Zoek(ct);
        if (Levering is null || Naar is null || Vorige is null || Van is null)
        {
            return;
        }
        Bestanddelen = Bestanddeel.Vergelijk(Van, Naar);
        Klus = leveringen.Klus(Levering);
        Bezwaar = Weigeringen.Van(Reden) ?? await zaken.Bezwaar((Vorige, Van), (Levering, Naar), ct);
        Verklaring = await zaken.Lees(Levering, Van, Naar, ct);
        if (Verklaring is { } verklaring)
        {
            Toon(verklaring.Lees(), Levering);
        }
    }

    [Handeling(Leveringzaken.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Zoek(ct);
        if (Levering is null || Naar is null || Vorige is null || Van is null)
        {
            return LocalRedirect("/cijfers");
        }
        var adres = $"/cijfers/waarom?{Vraag}";
        // The page shows figures, and a refused form would undo the line in the log: so the answer is always another page.
        return await zaken.Verklaar((Vorige, Van), (Levering, Naar), ct) is { } weigering
            ? LocalRedirect($"{adres}&reden={weigering.Code}")
            : this.Klaar(adres, "Regiotafel zoekt uit waarom dit getal is veranderd.");
    }

    private async Task Zoek(CancellationToken ct)
    {
        if (Later is not { } later)
        {
            return;
        }
        Levering = await leveringen.Haal(later, versie: null, ct);
        Editie = Cijferloop.Edities.FirstOrDefault(e => e == Editie) ?? Cijferloop.Edities[0];
        Naar = await zaken.Meting(Levering, Editie, Indicator ?? "", ct);
        if (Naar is null)
        {
            return;
        }
        Keuze = await zaken.Eerdere(Levering, Editie, Naar.Indicator, ct);
        if (Eerder is { } eerder)
        {
            Vorige = await leveringen.Haal(eerder, versie: null, ct);
            Van = await zaken.Meting(Vorige, Editie, Naar.Indicator, ct);
        }
    }

    private void Toon(Waaromuitkomst uitkomst, Levering levering)
    {
        Uitkomst = uitkomst;
        Regios = [.. uitkomst.Cellen.Select(c => c.Regio).Distinct().Order(StringComparer.Ordinal)];
        // Without a choice: the own region, when something changed there.
        Regio = Regios.FirstOrDefault(r => r == (Regio ?? levering.Regio)) ?? "";
        Cellen = [.. uitkomst.Cellen.Where(c => Regio.Length == 0 || c.Regio == Regio)];
    }
}
