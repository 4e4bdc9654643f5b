using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>One location: how to reach it, its units and offers, who holds places, and what changed.</summary>
internal sealed class LocatieBladModel(
    Registerblik register,
    Plekgeschiedenis geschiedenis,
    AanbodBevestigen bevestigen,
    Namens namens,
    IPoort poort
) : PageModel
{
    /// <summary>Page of the history.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Function spoken to, when the coordinator confirms for the provider.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Vul in met welke functie u belde, zoals teamleider.")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Met { get; set; }

    public Plekblad Plek { get; private set; } = null!;
    public LocatieBeeld Locatie { get; private set; } = null!;
    public string Aanbieder { get; private set; } = "";

    [Handeling("portfolio.lezen")]
    public Task OnGetAsync(Guid id, CancellationToken ct)
    {
        ModelState.Clear();
        return Laad(id, ct);
    }

    [Handeling("aanbod.wijzigen")]
    public async Task<IActionResult> OnPostActueelAsync(Guid id, CancellationToken ct) =>
        await Bevestig(id, Wijze.Scherm, ct);

    [Handeling("aanbod.namens")]
    public async Task<IActionResult> OnPostNamensAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid && await namens.Noem(Met, ct) is { } fout)
        {
            this.Herstel(fout.Veld, fout.Weigering);
        }
        if (!ModelState.IsValid)
        {
            await Laad(id, ct);
            return this.Herstel();
        }
        return await Bevestig(id, namens.Wijze, ct);
    }

    private async Task<IActionResult> Bevestig(Guid id, Wijze wijze, CancellationToken ct)
    {
        var aantal = await bevestigen.NogActueel(id, wijze, ct);
        return this.Klaar($"/portfolio/locaties/{id}", Actueelblad.Melding(aantal));
    }

    private async Task Laad(Guid id, CancellationToken ct)
    {
        var eigen = await register.Nu(ct);
        var beeld = eigen.Locaties.ContainsKey(id) ? eigen : eigen.Gasten;
        Locatie = beeld.Locaties.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Locatie));
        var eenheden = beeld.Eenheden.Values.Where(e => e.LocatieId == id).ToList();
        Aanbieder = beeld.Aanbieders[Locatie.AanbiederId].Naam;
        var zicht = Zicht.Van(poort, Registerdoel.Van(Locatie) with { Voor = beeld.Voor });
        Plek = await geschiedenis.Lees(
            new Plekvraag(beeld, eenheden, zicht, Math.Max(1, Blad), $"/portfolio/locaties/{id}")
            {
                Namen = { [id] = "de locatie" },
            },
            ct
        );
    }
}
