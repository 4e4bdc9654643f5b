using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Berichten;

/// <summary>Which messages of this room somebody wants by mail, and when.</summary>
internal sealed class KeuzeModel(Berichtkeuzes keuzes, IHandelende wie) : PageModel
{
    [BindProperty]
    public int? Uur { get; set; }

    /// <summary>The kinds that are on.</summary>
    [BindProperty]
    public IReadOnlyList<Berichtsoort> Aan { get; set; } = [];

    public static IReadOnlyList<(Berichtsoort Soort, string Naam, string Zin)> Soorten { get; } =
    [
        (Berichtsoort.Voorstellen, "Voorstellen die op antwoord wachten", "In het dagbericht."),
        (Berichtsoort.Taken, "Vragen en taken", "In het dagbericht."),
        (
            Berichtsoort.Treffers,
            "Treffers op zoekopdrachten",
            "In het dagbericht. Bij status 6 ook meteen, onder Berichten."
        ),
        (Berichtsoort.Statussen, "Voorgestelde statussen", "In het dagbericht van wie erover beslist."),
        (Berichtsoort.Antwoord, "Antwoord op een voorstel", "Meteen. Uit: dan staat het alleen onder Berichten."),
    ];

    [Handeling(Berichtkeuzes.Handeling)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        var keuze = await keuzes.Van(wie.GebruikerId, wie.Regio, ct);
        Uur = keuzes.Uur(keuze);
        Aan = [.. Enum.GetValues<Berichtsoort>().Except(keuze?.Soorten ?? [])];
    }

    [Handeling(Berichtkeuzes.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await keuzes.Zet(Uur, [.. Enum.GetValues<Berichtsoort>().Except(Aan)], ct) is not { } weigering)
            {
                return this.Klaar("/plaatsing/berichten", "Uw keuze is vastgelegd.");
            }
            ModelState.AddModelError(nameof(Uur), weigering.Tekst);
        }
        return this.Herstel();
    }
}
