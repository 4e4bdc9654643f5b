using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Overleg;

/// <summary>The monthly steering meeting: for the screen in the room, one point at a time, and for paper, all points.</summary>
internal sealed class OverlegModel(Overlegvraag vraag, OverlegPlannen plannen, IPoort poort) : PageModel
{
    /// <summary>The day to compare with; without it the last meeting.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Sinds { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Scherm { get; set; }

    /// <summary>The point on the screen, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Punt { get; set; } = 1;

    [BindProperty]
    public DateOnly? Dag { get; set; }

    public Overlegstand Stand { get; private set; } = null!;
    public bool MagPlannen { get; private set; }
    public bool IsGroot => Scherm == "groot";

    public static IReadOnlyList<string> Punten { get; } =
    [
        "Hoe staat het register ervoor",
        "Wat is verouderd",
        "Wie heeft niet bevestigd",
        "Vrije plekken per profiel",
        "Wat is veranderd",
    ];

    /// <summary>The points on this page: one on the big screen, else all.</summary>
    public IEnumerable<int> Zichtbaar =>
        IsGroot ? [Math.Clamp(Punt, 1, Punten.Count)] : Enumerable.Range(1, Punten.Count);

    [Handeling("portfolio.lezen")]
    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    [Handeling("portfolio.beheren")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Dag is null)
        {
            ModelState.AddModelError(nameof(Dag), "Kies de dag van het overleg.");
        }
        else if (await plannen.Voer(Dag.Value, ct) is { } weigering)
        {
            ModelState.AddModelError(nameof(Dag), weigering.Tekst);
        }
        else
        {
            return this.Klaar("/portfolio/overleg", $"Het overleg staat op {Dag.Value.MetDag()}.");
        }
        await Laad(ct);
        return this.Herstel();
    }

    /// <summary>Address of a point on the big screen.</summary>
    public string Adres(int punt) =>
        $"/portfolio/overleg?scherm=groot&punt={punt}" + (Sinds is { } s ? $"&sinds={s.Iso()}" : "");

    private async Task Laad(CancellationToken ct)
    {
        MagPlannen = poort.Mag("portfolio.beheren");
        Stand = await vraag.Lees(Sinds, ct);
    }
}
