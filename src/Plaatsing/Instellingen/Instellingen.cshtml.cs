using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>The norms of the region: what holds, what is proposed, and the form to propose one.</summary>
internal sealed class InstellingenModel(Normboek boek, NormStellen stellen, IHandelende wie, Klok klok) : PageModel
{
    private IReadOnlyList<Norm> normen = [];

    [BindProperty]
    public Norminvoer Invoer { get; set; } = new();

    public string Nu => new Normtabel(normen).Zin(klok.Vandaag);

    public IReadOnlyList<Norm> Voorgesteld => [.. normen.Where(n => n.Stand == Normstand.Voorgesteld)];

    public IReadOnlyList<Norm> Gesteld => [.. normen.Where(n => n.Stand == Normstand.Gesteld)];

    public IEnumerable<SelectListItem> Statussen =>
        Wachtlijstlezer.Statussen.Select(s => new SelectListItem(Woorden.Status(s, klok.Vandaag), s));

    public static IEnumerable<SelectListItem> Classificaties =>
        Norminvoer.Classificaties.Select(c => new SelectListItem(c, c));

    public static string Waarvoor(Norm n) =>
        n.Classificatie is null ? $"Status {n.Status}" : $"Status {n.Status}, classificatie {n.Classificatie}";

    public static string Weken(Norm n) =>
        n.Weken switch
        {
            null => "geen norm",
            1 => "1 week",
            var weken => $"{weken} weken",
        };

    public bool MagVaststellen(Norm n) => n.DoorId != wie.GebruikerId;

    [Handeling(NormStellen.Handeling)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.Vanaf = klok.Vandaag;
        await Teken(ct);
    }

    [Handeling(NormStellen.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await stellen.Voorstellen(Invoer, ct) is { } fout)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        return await Antwoord("De norm is voorgesteld.", ct);
    }

    [Handeling(NormStellen.Handeling)]
    public async Task<IActionResult> OnPostBesluitAsync(Guid norm, bool stel, CancellationToken ct)
    {
        if (await stellen.Beslis(norm, stel, ct) is { } weigering)
        {
            ModelState.AddModelError("", weigering.Tekst);
        }
        return await Antwoord(stel ? "De norm is vastgesteld." : "De norm is niet overgenomen.", ct);
    }

    private async Task<IActionResult> Antwoord(string zin, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            return this.Klaar("/plaatsing/instellingen", zin);
        }
        await Teken(ct);
        return this.Herstel();
    }

    private async Task Teken(CancellationToken ct) => normen = await boek.Alle(wie.Regio, ct);
}
