using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>All own rows on one page: look them over, change what is different, confirm all with one press.</summary>
internal sealed class ActueelModel(RijenBevestigen rijen, RegisterLezer register, IHandelende wie, Klok klok)
    : PageModel
{
    [BindProperty]
    public Dictionary<Guid, string?> Vrij { get; set; } = [];

    [BindProperty]
    public Dictionary<Guid, int> Versies { get; set; } = [];

    /// <summary>Save the good rows although others are refused.</summary>
    [BindProperty]
    public bool Goede { get; set; }

    public Actueelblad Blad { get; private set; } = null!;

    [Handeling("aanbod.wijzigen")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Getyptgeheugen.Toon(this, Blad, Getyptgeheugen.Haal(this));
    }

    [Handeling("aanbod.wijzigen")]
    public async Task<IActionResult> OnPostAsync(Guid? locatie, CancellationToken ct)
    {
        await Laad(ct);
        var rest = Blad.NogGetypt(locatie, Vrij);
        var uitkomst = await rijen.Voer(Blad.Gevraagd(locatie, Vrij, Versies), Goede, Wijze.Scherm, ct);
        foreach (var (id, fout) in uitkomst.Fouten)
        {
            rest[id] = fout;
        }
        if (uitkomst.Fouten.Count > 0 && !uitkomst.Vastgelegd)
        {
            await Laad(ct);
            Getyptgeheugen.Toon(this, Blad, Actueelblad.Aangevuld(rest, Vrij));
            return this.Herstel();
        }
        Getyptgeheugen.Bewaar(this, rest);
        return this.Klaar(
            "/portfolio/actueel",
            Actueelblad.Melding(uitkomst.Opgeslagen),
            Actueelblad.Toelichting(uitkomst.Fouten.Count)
        );
    }

    private async Task Laad(CancellationToken ct) =>
        Blad = Actueelblad.Maak(await register.Nu(wie.Regio, ct), wie.OrganisatieId, klok.Nu);
}
