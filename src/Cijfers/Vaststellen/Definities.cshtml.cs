using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>Which definitions are in force in the region; from here somebody proposes the new ones.</summary>
internal sealed class DefinitiesModel(Vaststellezing lezing, Vaststelzaken zaken) : PageModel
{
    [BindProperty]
    public List<string> Keuze { get; set; } = [];

    [BindProperty]
    public string? Waarom { get; set; }

    public Geldend Geldend { get; private set; } = null!;

    public IReadOnlyList<(Definitievoorstel Voorstel, Definitiebesluit? Besluit)> Voorstellen { get; private set; } =
    [];

    /// <summary>What can be proposed.</summary>
    public IReadOnlyList<SelectListItem> Nieuw { get; private set; } = [];

    public static IEnumerable<(Definitie Definitie, Definitieregel Regel)> Alle =>
        Vaststellezing
            .Meegeleverd.OrderBy(m => m.Definitie.Code, StringComparer.Ordinal)
            .ThenByDescending(m => Version.Parse(m.Regel.Versie));

    [Handeling(Vaststelzaken.Voorstellen)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Keuze = [.. Nieuw.Select(n => n.Value)];
    }

    [Handeling(Vaststelzaken.Voorstellen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (id, weigering) = await zaken.StelVoor(Keuze, Waarom, ct);
        if (id is not null)
        {
            return this.Klaar(
                $"/cijfers/definities/{id}",
                "Het voorstel is gedaan. Een collega kan het nu vaststellen."
            );
        }
        await Laad(ct);
        return this.Herstel(weigering!.Code == Weigeringen.GeenKeuze.Code ? nameof(Keuze) : nameof(Waarom), weigering);
    }

    private async Task Laad(CancellationToken ct)
    {
        Geldend = await lezing.Geldend(ct);
        Voorstellen = await lezing.Voorstellen(ct);
        Nieuw =
        [
            .. Alle.Where(m => !Geldend.Geldt(m.Regel) && !Geldend.Wacht.ContainsKey(m.Regel))
                .Select(m => new SelectListItem(
                    $"{m.Definitie.Titel} ({m.Regel.Code} {m.Regel.Versie})",
                    m.Regel.Sleutel
                )),
        ];
    }
}
