using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>Holds one place of an offer until a day.</summary>
internal sealed class VasthoudenPaginaModel(
    Vasthouden vasthouden,
    RegisterLezer register,
    Registerblik blik,
    IHandelende wie,
    Klok klok
) : PageModel, ISchrijfregio
{
    // Seen before the transaction, for a place of another region: inside it only that region can be read.
    private Regiobeeld? _elders;

    [BindProperty, Required(ErrorMessage = "Kies tot en met welke dag u de plek vasthoudt.")]
    public DateOnly? Tot { get; set; }

    [BindProperty]
    public Guid Verzoeksleutel { get; set; }

    public Registerrij Rij { get; private set; } = null!;
    public int TeVergeven { get; private set; }

    /// <summary>Whether there is a place to hold now: after somebody else took the last one there is none.</summary>
    public bool Kan { get; private set; }

    /// <summary>A place of this region is held with a proposal, not from here.</summary>
    public bool AlleenMetVoorstel { get; private set; }

    /// <summary>When there is none: what is like it and can be held now.</summary>
    public IReadOnlyList<Registerrij> Anders { get; private set; } = [];

    /// <summary>The other region it is of, by name; null for the own one.</summary>
    public string? UitRegio => Rij.Eenheid.Regio == wie.Regio ? null : Feitwoorden.Regio(Rij.Eenheid.Regio, Vandaag);
    public DateTime Nu => klok.Nu;
    public DateOnly Vandaag => klok.Vandaag;
    public DateOnly Uiterlijk => Werkdagen.Na(klok.Vandaag, Vasthouden.Uiterlijk);

    [Handeling("aanbod.vasthouden")]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Tot = Werkdagen.Na(klok.Vandaag, Vasthouden.Standaard);
        await Laad(id, ct);
    }

    [Handeling("aanbod.vasthouden")]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var verloren = false;
        if (ModelState.IsValid)
        {
            var uitkomst = await vasthouden.Voer(
                id,
                Verzoeksleutel == Guid.Empty ? Guid.NewGuid() : Verzoeksleutel,
                Tot,
                ct
            );
            if (uitkomst.Weigering is null)
            {
                await Laad(id, ct);
                return this.Klaar(
                    $"/portfolio/locaties/{Rij.Locatie.Id}",
                    $"U houdt 1 plek vast bij {Rij.Locatie.Naam}, {Rij.Eenheid.Naam}.",
                    $"Tot en met {Tot:d-M-yyyy}. Daarna is de plek vanzelf weer vrij."
                );
            }
            // Only a wrong last day is mended at the field; the rest is about the place.
            var veld = uitkomst.Weigering == Weigeringen.EindeBuitenGrens(Vasthouden.Uiterlijk) ? nameof(Tot) : "";
            ModelState.AddModelError(veld, uitkomst.Weigering.Tekst);
            // What was seen of another region is from before somebody else took the place.
            verloren = _elders is not null && veld.Length == 0;
        }
        await Laad(id, ct, verloren);
        return this.Herstel();
    }

    public async Task<string> Schrijfregio(CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var gast = beeld.Gasten.Rijen.FirstOrDefault(r => $"{r.Aanbod.Id}" == $"{RouteData.Values["id"]}");
        _elders = gast is null ? null : beeld;
        return gast?.Eenheid.Regio ?? "";
    }

    private async Task Laad(Guid id, CancellationToken ct, bool verloren = false)
    {
        var beeld = _elders ?? await register.Nu(wie.Regio, ct);
        Rij = beeld.RijenMetGasten.FirstOrDefault(r => r.Aanbod.Id == id) ?? throw new NietGevonden("Aanbod");
        AlleenMetVoorstel = UitRegio is null && await blik.AlleenMetVoorstel(ct);
        (TeVergeven, Kan) = (
            Rij.TeVergeven(klok.Nu),
            !verloren && !AlleenMetVoorstel && Vergelijkbaar.Kan(Rij, klok.Nu, klok.Vandaag)
        );
        Anders = Kan || AlleenMetVoorstel ? [] : Vergelijkbaar.Met(Rij, beeld.RijenMetGasten, klok.Nu, klok.Vandaag);
    }
}
