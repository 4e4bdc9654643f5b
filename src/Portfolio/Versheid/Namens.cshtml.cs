using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>The coordinator confirms for a provider after a telephone call; both names are kept.</summary>
internal sealed class NamensModel(
    RijenBevestigen rijen,
    Locaties.Namens namens,
    RegisterLezer register,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public Dictionary<Guid, string?> Vrij { get; set; } = [];

    [BindProperty]
    public Dictionary<Guid, int> Versies { get; set; } = [];

    [BindProperty]
    public bool Goede { get; set; }

    /// <summary>Function spoken to.</summary>
    [BindProperty]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Functie { get; set; }

    public Actueelblad Blad { get; private set; } = null!;
    public AanbiederBeeld Aanbieder { get; private set; } = null!;

    [Handeling("aanbod.namens")]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Laad(id, ct);
        Getyptgeheugen.Toon(this, Blad, Getyptgeheugen.Haal(this));
    }

    [Handeling("aanbod.namens")]
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? locatie, CancellationToken ct)
    {
        await Laad(id, ct);
        if (await namens.Noem(Functie, ct) is { } fout)
        {
            ModelState.AddModelError(nameof(Functie), fout.Weigering.Tekst);
        }
        if (!ModelState.IsValid)
        {
            return Herstel(Actueelblad.Aangevuld(new Dictionary<Guid, Rijfout>(), Vrij));
        }
        var rest = Blad.NogGetypt(locatie, Vrij);
        var uitkomst = await rijen.Voer(Blad.Gevraagd(locatie, Vrij, Versies), Goede, namens.Wijze, ct);
        foreach (var (rij, melding) in uitkomst.Fouten)
        {
            rest[rij] = melding;
        }
        if (uitkomst.Fouten.Count > 0 && !uitkomst.Vastgelegd)
        {
            await Laad(id, ct);
            return Herstel(Actueelblad.Aangevuld(rest, Vrij));
        }
        Getyptgeheugen.Bewaar(this, rest);
        return this.Klaar(
            $"/portfolio/namens/{id}",
            Actueelblad.Melding(uitkomst.Opgeslagen),
            Actueelblad.Toelichting(uitkomst.Fouten.Count)
        );
    }

    private PageResult Herstel(Dictionary<Guid, Rijfout> getypt)
    {
        Getyptgeheugen.Toon(this, Blad, getypt);
        return this.Herstel();
    }

    private async Task Laad(Guid id, CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        Aanbieder = beeld.Aanbieders.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Aanbieders.Aanbieder));
        Blad = Actueelblad.Maak(beeld, id, klok.Nu);
    }
}
