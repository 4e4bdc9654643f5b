using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>Proposes a correction of a delivery: a value of one row, or what an unknown code stands for.</summary>
internal sealed class VoorstelModel(Leveringzaken leveringen, Correctiezaken zaken) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Correctieinvoer Invoer { get; set; } = new();

    public Levering Levering { get; private set; } = null!;

    /// <summary>Nothing: it must be chosen first.</summary>
    public Soort? Soort { get; private set; }

    public bool IsVertaling => Invoer.Vorm == Correctievorm.Vertaling;

    public IEnumerable<SelectListItem> Kolommen =>
        Soort!.Kolommen.Where(k => !Soort.Sleutel.Contains(k)).Select(k => new SelectListItem(k.Naam, k.Naam));

    public IEnumerable<SelectListItem> Codes =>
        (Soort!.Kolommen.FirstOrDefault(k => k.Naam == Invoer.Kolom)?.Lijst?.Waarden ?? []).Select(
            c => new SelectListItem(c, c)
        );

    [Handeling(Leveringzaken.Handeling)]
    public Task OnGetAsync(Guid id, CancellationToken ct)
    {
        // What stands in the address is a choice, not yet an attempt.
        ModelState.Clear();
        return Laad(id, ct);
    }

    [Handeling(Leveringzaken.Handeling), ZonderTransactie("The file is encrypted and kept before anything is stored")]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        await Laad(id, ct);
        if (!ModelState.IsValid)
        {
            return this.Herstel();
        }
        var (correctie, veld, weigering) = await zaken.StelVoor(id, Invoer, ct);
        return weigering is null
            ? this.Klaar(
                $"/cijfers/correcties/{correctie}",
                "De correctie is voorgesteld. Een collega moet haar lezen."
            )
            : this.Herstel($"{nameof(Invoer)}.{veld}", weigering);
    }

    private async Task Laad(Guid id, CancellationToken ct)
    {
        Levering = await leveringen.Haal(id, versie: null, ct);
        Soort = Contract.Zoek(Invoer.Soort ?? "");
        while (Soort is not null && Invoer.Sleutel.Count < Soort.Sleutel.Count)
        {
            Invoer.Sleutel.Add(null);
        }
    }
}
