using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>One proposal, for the second person: every definition with its old and new figures side by side.</summary>
internal sealed class VoorstelBladModel(Vaststelzaken zaken, Vaststellezing lezing, IHandelende wie, IPoort poort)
    : PageModel
{
    [BindProperty]
    public string? Reden { get; set; }

    public Definitievoorstel Voorstel { get; private set; } = null!;

    public Definitiebesluit? Besluit { get; private set; }

    public IReadOnlyList<Voorsteldeel> Delen { get; private set; } = [];

    public Weigering? Geweigerd { get; private set; }

    public bool IsEigen => Voorstel.IndienerId == wie.GebruikerId;

    public bool MagVaststellen => !IsEigen && poort.Mag(Vaststelzaken.Vaststellen, Voorstel);

    /// <summary>Whether nothing stands in the way; unknown after a refusal, for then the parts are not read.</summary>
    public bool KanGelden => Delen.Count > 0 && Delen.All(d => d.Toets is { Bezwaar: null });

    [Handeling(Vaststelzaken.Voorstellen)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Voorstel = await zaken.Haal(id, Vaststelzaken.Voorstellen, ct);
        Besluit = await lezing.Besluit(Voorstel, ct);
        if (Besluit is null)
        {
            Delen = await lezing.Delen(Voorstel, ct);
        }
    }

    [Handeling(Vaststelzaken.Vaststellen)]
    public Task<IActionResult> OnPostVastAsync(Guid id, CancellationToken ct) =>
        Doe(id, Vaststelzaken.Vaststellen, v => zaken.StelVast(v, ct), "De definities gelden vanaf nu.", ct);

    [Handeling(Vaststelzaken.Vaststellen)]
    public Task<IActionResult> OnPostWeigerAsync(Guid id, CancellationToken ct) =>
        Doe(id, Vaststelzaken.Vaststellen, v => zaken.WijsAf(v, Reden, ct), "Het voorstel is afgewezen.", ct);

    [Handeling(Vaststelzaken.Voorstellen)]
    public Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct) =>
        Doe(id, Vaststelzaken.Voorstellen, v => zaken.TrekIn(v, ct), "Het voorstel is ingetrokken.", ct);

    private async Task<IActionResult> Doe(
        Guid id,
        string handeling,
        Func<Definitievoorstel, Task<Weigering?>> stap,
        string gelukt,
        CancellationToken ct
    )
    {
        Voorstel = await zaken.Haal(id, handeling, ct);
        Geweigerd = await stap(Voorstel);
        if (Geweigerd is null)
        {
            return this.Klaar($"/cijfers/definities/{id}", gelukt);
        }
        // The exact figures are not read again here: a refused step writes nothing, so not the line of who reads them either.
        Besluit = await lezing.Besluit(Voorstel, ct);
        return this.Herstel();
    }
}
