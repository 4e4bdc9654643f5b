using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Beheer;

/// <summary>One organisation: its name, its last day and what those were before.</summary>
internal sealed class OrganisatieBladModel(Organisatiewijziging wijziging, Klok klok) : PageModel, IConflictpagina
{
    [BindProperty, Required(ErrorMessage = "Vul de naam van de organisatie in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [BindProperty]
    public DateOnly? BeeindigdOp { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Organisatie Organisatie { get; private set; } = null!;

    public IReadOnlyList<Organisatieverloop> Verloop { get; private set; } = [];

    public bool IsBeeindigd => !Organisatie.Telt(klok.Vandaag);

    [Handeling("organisatie.beheren")]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        ModelState.Clear();
        await Toon(id, ct);
        (Naam, BeeindigdOp, Versie) = (Organisatie.Naam, Organisatie.BeeindigdOp, Organisatie.Versie);
    }

    [Handeling("organisatie.beheren")]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await wijziging.Voer(id, Versie, Naam!, BeeindigdOp, ct) is not { } fout)
            {
                return this.Klaar($"/beheer/organisaties/{id}", "De organisatie is opgeslagen.");
            }
            ModelState.AddModelError(fout.BijEinde ? nameof(BeeindigdOp) : nameof(Naam), fout.Weigering.Tekst);
        }
        await Toon(id, ct);
        return this.Herstel();
    }

    public async Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct)
    {
        var nu = (Organisatie)huidig;
        var laatste = await wijziging.Verloop(nu.Id, ct) is [var eerste, ..] ? eerste : null;
        return new Conflictzijde(
            nu.Naam,
            laatste?.Door ?? "",
            laatste is null ? klok.Nu : Klok.Lokaal(laatste.Op),
            nu.Versie,
            $"/beheer/organisaties/{nu.Id}",
            [
                Conflictveld.Tekst(nameof(Naam), "Naam", nu.Naam),
                Conflictveld.Datum(nameof(BeeindigdOp), "Beëindigd vanaf", nu.BeeindigdOp),
            ]
        );
    }

    private async Task Toon(Guid id, CancellationToken ct)
    {
        Organisatie = await wijziging.Haal(id, versie: null, ct);
        Verloop = await wijziging.Verloop(id, ct);
    }
}
