using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>One correction, for its second reader.</summary>
internal sealed class CorrectieModel(Correctiezaken zaken, IHandelende wie) : PageModel
{
    [BindProperty]
    public int Versie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reden { get; set; }

    public Correctieblad Blad { get; private set; } = null!;

    public Levering Levering { get; private set; } = null!;

    public Correctiestuk? Stuk { get; private set; }

    public Weigering? Geweigerd => Weigeringen.Van(Reden);

    public bool IsVanMij => Blad.GebruikerId == wie.GebruikerId;

    [Handeling(Leveringzaken.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Blad = await zaken.Haal(id, ct);
        Levering = await zaken.Levering(Blad, ct);
        Stuk = await zaken.Lees(Blad, ct);
    }

    [
        Handeling(Correctiezaken.Goedkeuren),
        ZonderTransactie("The file with both names is kept before anything is stored")
    ]
    public async Task<IActionResult> OnPostGoedAsync(Guid id, CancellationToken ct) =>
        Antwoord(id, await zaken.KeurGoed(id, Versie, ct), "De correctie geldt voor elke berekening vanaf nu.");

    [Handeling(Correctiezaken.Goedkeuren), ZonderTransactie("As its neighbour: one way of deciding")]
    public async Task<IActionResult> OnPostAfAsync(Guid id, CancellationToken ct) =>
        Antwoord(id, await zaken.WijsAf(id, Versie, ct), "De correctie is afgewezen.");

    [Handeling(Leveringzaken.Handeling), ZonderTransactie("As its neighbour: one way of deciding")]
    public async Task<IActionResult> OnPostIntrekAsync(Guid id, CancellationToken ct) =>
        Antwoord(id, await zaken.TrekIn(id, Versie, ct), "De correctie is ingetrokken.");

    // The page reads a file, which is a line in the log: so the answer is always another page.
    private LocalRedirectResult Antwoord(Guid id, Weigering? weigering, string zin) =>
        weigering is null
            ? this.Klaar($"/cijfers/correcties/{id}", zin)
            : LocalRedirect($"/cijfers/correcties/{id}?reden={weigering.Code}");
}
