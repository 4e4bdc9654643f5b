using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Begins a zoekvraag; the facts follow part by part.</summary>
internal sealed class NieuwModel(ZoekvraagMaken maken, Huidigeplekken plekken, Klok klok) : PageModel
{
    [BindProperty]
    public ZoekvraagInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Eenheden { get; private set; } = [];

    public static IEnumerable<SelectListItem> Soorten =>
        [
            new("Iemand die op een plek wacht", nameof(Zoekvraagsoort.Wachtend)),
            new("Een bewoner die wil doorstromen", nameof(Zoekvraagsoort.Doorstroom)),
        ];

    public IEnumerable<SelectListItem> Statussen =>
        Leveringsstatus
            .Lijst.GeldigOp(klok.Vandaag)
            .Where(s => s.Wachtlijst)
            .OrderByDescending(s => s.Code is "6")
            .ThenByDescending(s => s.Code, StringComparer.Ordinal)
            .Select(s => new SelectListItem($"{s.Code} {s.Omschrijving}", s.Code));

    [Handeling("zoekvraag.aanmaken")]
    public Task OnGetAsync(CancellationToken ct) => Teken(ct);

    [Handeling("zoekvraag.aanmaken")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var (zoekvraag, fout) = await maken.Voer(Invoer, ct);
            if (fout is null)
            {
                return this.Klaar(
                    $"/plaatsing/zoekvraag/{zoekvraag!.Id}/feiten/indicatie",
                    $"De zoekvraag heeft code {zoekvraag.Code}.",
                    "Vul nu de gegevens in. U kunt na elk deel stoppen."
                );
            }
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        await Teken(ct);
        return this.Herstel();
    }

    private async Task Teken(CancellationToken ct) =>
        Eenheden = [
            .. (await plekken.Lees(ct))
                .Values.OrderBy(p => p.Naam, StringComparer.Ordinal)
                .Select(p => new SelectListItem(p.Naam, p.EenheidId.ToString())),
        ];
}
