using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>Asks to open figures: first from what and for whom, then which, under what name and why.</summary>
internal sealed class UitgaveNieuwModel(Uitgavelezing lezing, Uitgavezaken zaken) : PageModel
{
    private const string IedereenWaarde = "openbaar";

    /// <summary>Delivery and edition, as <see cref="Uitgavebron.Sleutel"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bron { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Voor { get; set; }

    [BindProperty]
    public List<string> Metingen { get; set; } = [];

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public IReadOnlyList<Uitgavebron> Bronnen { get; private set; } = [];

    public Uitgavebron? Gekozen { get; private set; }

    public IReadOnlyList<SelectListItem> Cijfers { get; private set; } = [];

    /// <summary>Metingen that cannot be opened: their definition has changed since, by code and version.</summary>
    public IReadOnlyList<string> Veranderd { get; private set; } = [];

    /// <summary>Metingen whose definition waits for two people, by code and version.</summary>
    public IReadOnlyList<string> NietVastgesteld { get; private set; } = [];

    public bool IsOpenbaar => Voor != "regiotafel";

    public IEnumerable<SelectListItem> Bronkeuzes =>
        Bronnen.Select(b => new SelectListItem(
            $"{(b.Naam.Length > 0 ? b.Naam : "Zonder naam")} van {Leveringwoorden.Moment(b.Op)}, editie {b.Editie}",
            b.Sleutel,
            b == Gekozen
        ));

    [Handeling(Uitgavezaken.Vragen)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        // All that may go to these readers, until somebody leaves something out.
        Metingen = [.. Cijfers.Select(c => c.Value)];
    }

    [Handeling(Uitgavezaken.Vragen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        var keuze = new Uitgavekeuze(Naam, IsOpenbaar, Gekozen?.Levering, Gekozen?.Editie ?? "", Metingen, Reden);
        var (id, weigering) = await zaken.Vraag(keuze, ct);
        return id is null
            ? this.Herstel(Veld(weigering!.Code), weigering)
            : this.Klaar($"/cijfers/uitgaven/{id}", "De uitgave is aangevraagd. Een collega kan haar nu openen.");
    }

    private async Task Laad(CancellationToken ct)
    {
        Voor = IsOpenbaar ? IedereenWaarde : Voor;
        Bronnen = await lezing.Bronnen(ct);
        Gekozen = Bronnen.FirstOrDefault(b => b.Sleutel == Bron);
        if (Gekozen is { } bron)
        {
            var (cijfers, veranderd, nietVastgesteld) = await lezing.Cijfers(bron, IsOpenbaar, ct);
            Cijfers =
            [
                .. cijfers.Select(c => new SelectListItem(
                    $"{c.Definitie.Titel} ({c.Definitie.Code} {c.Definitie.Versie})",
                    c.Meting
                )),
            ];
            (Veranderd, NietVastgesteld) = (veranderd, nietVastgesteld);
        }
    }

    private static string Veld(string code) =>
        code switch
        {
            "geen-naam" => nameof(Naam),
            "geen-reden" => nameof(Reden),
            "geen-tabellen" or "onbekende-meting" or "niet-openbaar" or "niet-vastgesteld" => nameof(Metingen),
            _ => "",
        };
}
