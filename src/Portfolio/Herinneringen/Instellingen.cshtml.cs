using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>When and to whom the reminders of the own organisation go.</summary>
internal sealed class InstellingenModel(HerinneringenInstellen instellen) : PageModel
{
    [BindProperty]
    public Ritme Ritme { get; set; }

    [BindProperty]
    public int Weekdag { get; set; } = 1;

    [BindProperty]
    public bool Uit { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? UitOm { get; set; }

    [BindProperty]
    public DateOnly? StilVan { get; set; }

    [BindProperty]
    public DateOnly? StilTot { get; set; }

    [BindProperty]
    public Dictionary<Guid, Herinnerplaats> Plaatsen { get; set; } = [];

    [BindProperty]
    public int Versie { get; set; }

    public Herinnerstand Stand { get; private set; } = null!;

    public static IReadOnlyList<SelectListItem> Ritmes { get; } =
    [
        new("Elke werkdag", nameof(Ritme.Dagelijks)),
        new("Een keer per week", nameof(Ritme.Wekelijks)),
        new("Voor elk sturingsoverleg", nameof(Ritme.VoorOverleg)),
    ];

    public static IReadOnlyList<SelectListItem> Weekdagen { get; } =
    [new("maandag", "1"), new("dinsdag", "2"), new("woensdag", "3"), new("donderdag", "4"), new("vrijdag", "5")];

    public static IReadOnlyList<(Herinnerplaats Plaats, string Naam)> Plaatsnamen { get; } =
    [
        (Herinnerplaats.Eigenaar, "als eerste"),
        (Herinnerplaats.Vervanger, "na 3 werkdagen, als vervanger"),
        (Herinnerplaats.Niemand, "niet"),
    ];

    [Handeling("aanbod.wijzigen")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        Stand = await instellen.Lees(ct);
        var a = Stand.Aanbieder;
        (Ritme, Weekdag, Uit, UitOm) = (a.Ritme, a.Weekdag, a.MailsUitOp is not null, a.MailsUitOm);
        (StilVan, StilTot, Versie) = (a.StilVan, a.StilTot, a.Versie);
        Plaatsen = Stand.Collegas.ToDictionary(c => c.GebruikerId, c => c.Plaats);
    }

    [Handeling("aanbod.wijzigen")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var wens = new Herinnerwens(Ritme, Weekdag, Uit, UitOm, StilVan, StilTot);
            if (await instellen.Voer(wens, Plaatsen, Versie, ct) is not { } weigering)
            {
                return this.Klaar(
                    "/portfolio/herinneringen",
                    Uit ? "Herinneringen staan uit. In het register staat sinds wanneer." : "Opgeslagen."
                );
            }
            ModelState.AddModelError(Veld(weigering.Code), weigering.Tekst);
        }
        Stand = await instellen.Lees(ct);
        return this.Herstel();
    }

    private static string Veld(string code) =>
        code switch
        {
            "geen-werkdag" => nameof(Weekdag),
            "stilte-zonder-begin" => nameof(StilVan),
            "niemand-herinnerd" => nameof(Plaatsen),
            _ => nameof(UitOm),
        };
}
