using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Tafel.Beheer;

/// <summary>One table: who sits at it, when it meets, its name and rhythm.</summary>
internal sealed class TafelBladModel(Tafelbeheer beheer, Tafelboek boek) : PageModel
{
    [BindProperty]
    public Tafelinvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Who to add: account and organisation.</summary>
    [BindProperty]
    public string? Persoon { get; set; }

    [BindProperty]
    public DateOnly? Datum { get; set; }

    public Plaatsingstafel Tafel { get; private set; } = null!;
    public IReadOnlyList<Tafellid> Leden { get; private set; } = [];
    public IReadOnlyList<Tafelsessie> Sessies { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Personen { get; private set; } = [];

    public bool Mag => beheer.Mag;

    [Handeling(Tafelbron.Beheren)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(id, ct);
        Invoer = new Tafelinvoer
        {
            Naam = Tafel.Naam,
            Ritme = Tafel.Ritme,
            Aanvang = Tafel.Aanvang,
        };
    }

    [Handeling(Tafelbron.Beheren)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var fout = ModelState.IsValid ? await beheer.Wijzig(id, Versie, Invoer, ct) : null;
        return await Antwoord(
            id,
            fout is { Veld.Length: > 0 } ? $"{nameof(Invoer)}.{fout.Veld}" : "",
            fout?.Weigering,
            "De tafel is gewijzigd.",
            ct
        );
    }

    [Handeling(Tafelbron.Beheren)]
    public async Task<IActionResult> OnPostLidAsync(Guid id, CancellationToken ct) =>
        await Antwoord(id, nameof(Persoon), await beheer.VoegLidToe(id, Persoon, ct), "Toegevoegd aan de tafel.", ct);

    [Handeling(Tafelbron.Beheren)]
    public async Task<IActionResult> OnPostWegAsync(Guid id, Guid lid, CancellationToken ct) =>
        await Antwoord(id, "", await beheer.HaalLidWeg(id, lid, ct), "Weggehaald van de tafel.", ct);

    [Handeling(Tafelbron.Beheren)]
    public async Task<IActionResult> OnPostPlanAsync(Guid id, CancellationToken ct) =>
        await Antwoord(
            id,
            nameof(Datum),
            ModelState.IsValid ? await beheer.Plan(id, Datum, ct) : null,
            "De sessie is gepland.",
            ct
        );

    private Task<IActionResult> Antwoord(
        Guid id,
        string veld,
        Weigering? weigering,
        string zin,
        CancellationToken ct
    ) => this.Beantwoord(veld, weigering, ($"/plaatsing/tafel/beheer/{id}", zin), () => Teken(id, ct));

    private async Task Teken(Guid id, CancellationToken ct)
    {
        Tafel = await beheer.Haal(id, ct);
        Leden = await boek.Leden(id, ct);
        Sessies = await beheer.Sessies(id, ct);
        Personen =
        [
            .. (await beheer.Kandidaten(ct))
                .Where(d => Leden.All(l => l.GebruikerId != d.GebruikerId))
                .Select(d => new SelectListItem($"{d.Naam}, {d.Organisatie}", Tafelbeheer.Sleutel(d))),
        ];
    }
}
